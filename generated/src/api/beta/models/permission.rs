// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.permission`](https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-beta)
    Permission: super::Entity = "microsoft.graph.permission"
}

impl Permission {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `grantedToV2` in queries.
    pub const GRANTED_TO_V2: Property<Self> = Property::new("grantedToV2");
    /// `grantedToIdentitiesV2` in queries.
    pub const GRANTED_TO_IDENTITIES_V2: Property<Self> = Property::new("grantedToIdentitiesV2");
    /// `invitation` in queries.
    pub const INVITATION: Property<Self> = Property::new("invitation");
    /// `inheritedFrom` in queries.
    pub const INHERITED_FROM: Property<Self> = Property::new("inheritedFrom");
    /// `link` in queries.
    pub const LINK: Property<Self> = Property::new("link");
    /// `roles` in queries.
    pub const ROLES: Property<Self> = Property::new("roles");
    /// `shareId` in queries.
    pub const SHARE_ID: Property<Self> = Property::new("shareId");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `hasPassword` in queries.
    pub const HAS_PASSWORD: Property<Self> = Property::new("hasPassword");
    /// `grantedTo` in queries.
    pub const GRANTED_TO: Property<Self> = Property::new("grantedTo");
    /// `grantedToIdentities` in queries.
    pub const GRANTED_TO_IDENTITIES: Property<Self> = Property::new("grantedToIdentities");

    /// `grantedToV2`: `microsoft.graph.sharePointIdentitySet`, read-only
    ///
    /// Read-only.
    pub fn granted_to_v2(&self) -> Option<&super::SharePointIdentitySet> {
        self.0.model("grantedToV2")
    }

    /// `grantedToIdentitiesV2`: `Collection(microsoft.graph.sharePointIdentitySet)`, read-only
    ///
    /// Read-only.
    pub fn granted_to_identities_v2(&self) -> Option<&[super::SharePointIdentitySet]> {
        self.0.models("grantedToIdentitiesV2")
    }

    /// `invitation`: `microsoft.graph.sharingInvitation`, read-only
    ///
    /// Read-only.
    pub fn invitation(&self) -> Option<&super::SharingInvitation> {
        self.0.model("invitation")
    }

    /// `inheritedFrom`: `microsoft.graph.itemReference`, read-only
    ///
    /// Read-only.
    pub fn inherited_from(&self) -> Option<&super::ItemReference> {
        self.0.model("inheritedFrom")
    }

    /// `link`: `microsoft.graph.sharingLink`, read-only
    ///
    /// Read-only.
    pub fn link(&self) -> Option<&super::SharingLink> {
        self.0.model("link")
    }

    /// `roles`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn roles(&self) -> Option<Vec<&str>> {
        self.0.strs("roles")
    }

    /// `shareId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn share_id(&self) -> Option<&str> {
        self.0.str("shareId")
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `hasPassword`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn has_password(&self) -> Option<bool> {
        self.0.bool("hasPassword")
    }

    /// `grantedTo`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn granted_to(&self) -> Option<&super::IdentitySet> {
        self.0.model("grantedTo")
    }

    /// `grantedToIdentities`: `Collection(microsoft.graph.identitySet)`, read-only
    ///
    /// Read-only.
    pub fn granted_to_identities(&self) -> Option<&[super::IdentitySet]> {
        self.0.models("grantedToIdentities")
    }
}
