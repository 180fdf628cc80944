// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.fido2RestrictionEnforcementType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Fido2RestrictionEnforcementType = "microsoft.graph.fido2RestrictionEnforcementType" {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}
