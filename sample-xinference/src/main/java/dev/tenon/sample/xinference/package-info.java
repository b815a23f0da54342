/** The Xinference provider: language models, embeddings, reranking, transcription and speech of an Xinference server. */
@NullMarked
package dev.tenon.sample.xinference;

import org.jspecify.annotations.NullMarked;
