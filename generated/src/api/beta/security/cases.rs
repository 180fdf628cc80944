// Written by `cargo xtask gen`; do not edit.
//! `/security/cases`

crate::runtime::node! {
    /// `/security/cases`
    Cases
}

impl Cases {
    /// `/security/cases/ediscoveryCases`
    pub fn ediscovery_cases(&self) -> ediscovery_cases::EdiscoveryCases {
        ediscovery_cases::EdiscoveryCases(self.0.name("ediscoveryCases"))
    }
}

pub mod ediscovery_cases;
