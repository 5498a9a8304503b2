package org.hearsay.io;

/**
 * One line of {@code articles.jsonl}.
 *
 * @param article the same object as in the records of the article
 * @param text exactly as read; what all offsets count in
 */
public record ArticleLine(ArticleHeader article, String text) {}
