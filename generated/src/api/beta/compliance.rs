// Written by `cargo xtask gen`; do not edit.
//! `/compliance`

crate::runtime::node! {
    /// `/compliance`
    Compliance
}

impl Compliance {
    /// `/compliance/ediscovery`
    pub fn ediscovery(&self) -> ediscovery::Ediscovery {
        ediscovery::Ediscovery(self.0.name("ediscovery"))
    }
}

pub mod ediscovery;
