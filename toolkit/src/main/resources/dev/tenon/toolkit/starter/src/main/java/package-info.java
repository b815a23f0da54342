/** The provider {@code ${artifactId}} for Dify. */
package ${package};
