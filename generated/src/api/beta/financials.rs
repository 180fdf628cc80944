// Written by `cargo xtask gen`; do not edit.
//! `/financials`

crate::runtime::node! {
    /// `/financials`
    Financials
}

impl Financials {
    /// `/financials/companies`
    pub fn companies(&self) -> companies::Companies {
        companies::Companies(self.0.name("companies"))
    }
}

pub mod companies;
