/** The provider {@code gateway} for Dify. */
package acme.gateway;
