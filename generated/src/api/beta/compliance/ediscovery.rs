// Written by `cargo xtask gen`; do not edit.
//! `/compliance/ediscovery`

crate::runtime::node! {
    /// `/compliance/ediscovery`
    Ediscovery
}

impl Ediscovery {
    /// `/compliance/ediscovery/cases`
    pub fn cases(&self) -> cases::Cases {
        cases::Cases(self.0.name("cases"))
    }
}

pub mod cases;
