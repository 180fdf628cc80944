// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

crate::runtime::enumeration! {
    /// `microsoft.graph.groupPrivacy`, metadata
    GroupPrivacy = "microsoft.graph.groupPrivacy" {
        Unspecified = "unspecified",
        Public = "public",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.groupScope`, metadata, with the accessors of [`ScopeBase`](super::ScopeBase)
    GroupScope: super::ScopeBase = "microsoft.graph.groupScope";
    inherited "identity" IDENTITY, with_identity(String), "`identity`";
}
