//! Finds what request lines and examples show to be wrong in the tables of properties, and corrects it.

pub(crate) mod misfits;
pub(crate) mod misspelt;
pub(crate) mod multiplicity;
pub(crate) mod navigation;
pub(crate) mod shown;
