// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fido2KeyRestrictions`](https://learn.microsoft.com/graph/api/resources/fido2keyrestrictions?view=graph-rest-beta)
    Fido2KeyRestrictions = "microsoft.graph.fido2KeyRestrictions"
}

impl Fido2KeyRestrictions {
    /// `aaGuids` in queries.
    pub const AA_GUIDS: Property<Self> = Property::new("aaGuids");
    /// `enforcementType` in queries.
    pub const ENFORCEMENT_TYPE: Property<Self> = Property::new("enforcementType");
    /// `isEnforced` in queries.
    pub const IS_ENFORCED: Property<Self> = Property::new("isEnforced");

    /// `aaGuids`: `Collection(Edm.String)`
    pub fn aa_guids(&self) -> Option<Vec<&str>> {
        self.0.strs("aaGuids")
    }

    /// Sets `aaGuids`.
    pub fn with_aa_guids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("aaGuids", value))
    }

    /// `enforcementType`: `microsoft.graph.fido2RestrictionEnforcementType`
    ///
    /// Possible values are: allow, block.
    pub fn enforcement_type(&self) -> Option<super::Fido2RestrictionEnforcementType> {
        self.0.enumeration("enforcementType")
    }

    /// Sets `enforcementType`.
    pub fn with_enforcement_type(self, value: impl Into<Nullable<super::Fido2RestrictionEnforcementType>>) -> Self {
        Self(self.0.with("enforcementType", value))
    }

    /// `isEnforced`: `Edm.Boolean`
    pub fn is_enforced(&self) -> Option<bool> {
        self.0.bool("isEnforced")
    }

    /// Sets `isEnforced`.
    pub fn with_is_enforced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnforced", value))
    }
}
