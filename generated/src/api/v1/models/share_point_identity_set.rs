// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentitySet`](https://learn.microsoft.com/graph/api/resources/sharepointidentityset?view=graph-rest-1.0)
    SharePointIdentitySet = "microsoft.graph.sharePointIdentitySet"
}

impl SharePointIdentitySet {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `device` in queries.
    pub const DEVICE: Property<Self> = Property::new("device");
    /// `group` in queries.
    pub const GROUP: Property<Self> = Property::new("group");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");
    /// `siteUser` in queries.
    pub const SITE_USER: Property<Self> = Property::new("siteUser");
    /// `siteGroup` in queries.
    pub const SITE_GROUP: Property<Self> = Property::new("siteGroup");

    /// `application`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn application(&self) -> Option<&super::Identity> {
        self.0.model("application")
    }

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `device`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn device(&self) -> Option<&super::Identity> {
        self.0.model("device")
    }

    /// Sets `device`.
    pub fn with_device(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("device", value))
    }

    /// `group`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn group(&self) -> Option<&super::Identity> {
        self.0.model("group")
    }

    /// Sets `group`.
    pub fn with_group(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("group", value))
    }

    /// `user`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn user(&self) -> Option<&super::Identity> {
        self.0.model("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("user", value))
    }

    /// `siteUser`: `microsoft.graph.sharePointIdentity`
    ///
    /// Optional.
    pub fn site_user(&self) -> Option<&super::SharePointIdentity> {
        self.0.model("siteUser")
    }

    /// Sets `siteUser`.
    pub fn with_site_user(self, value: impl Into<Nullable<super::SharePointIdentity>>) -> Self {
        Self(self.0.with("siteUser", value))
    }

    /// `siteGroup`: `microsoft.graph.sharePointIdentity`
    ///
    /// Optional.
    pub fn site_group(&self) -> Option<&super::SharePointIdentity> {
        self.0.model("siteGroup")
    }

    /// Sets `siteGroup`.
    pub fn with_site_group(self, value: impl Into<Nullable<super::SharePointIdentity>>) -> Self {
        Self(self.0.with("siteGroup", value))
    }
}
