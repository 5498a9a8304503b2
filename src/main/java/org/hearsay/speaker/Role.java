package org.hearsay.speaker;

import java.util.Set;

/**
 * A noun for what a person is, such as <em>minister</em>.
 *
 * @param noun in the singular
 * @param plural whether the word at hand was the plural
 * @param classes the fields it belongs to, such as {@code politician}
 * @param gender that the noun tells
 */
record Role(String noun, boolean plural, Set<String> classes, Gender gender) {}
