/** Matrix products by OpenBLAS; the only importer of that library. Used in training alone. */
package org.hearsay.engine.openblas;
