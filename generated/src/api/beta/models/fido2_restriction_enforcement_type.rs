// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.fido2RestrictionEnforcementType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Fido2RestrictionEnforcementType = "microsoft.graph.fido2RestrictionEnforcementType" {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
