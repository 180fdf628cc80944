// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.sharingInvitation`](https://learn.microsoft.com/graph/api/resources/sharinginvitation?view=graph-rest-beta)
    SharingInvitation = "microsoft.graph.sharingInvitation"
}

impl SharingInvitation {
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `invitedBy` in queries.
    pub const INVITED_BY: Property<Self> = Property::new("invitedBy");
    /// `signInRequired` in queries.
    pub const SIGN_IN_REQUIRED: Property<Self> = Property::new("signInRequired");

    /// `email`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// `invitedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn invited_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("invitedBy")
    }

    /// `signInRequired`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn sign_in_required(&self) -> Option<bool> {
        self.0.bool("signInRequired")
    }
}
