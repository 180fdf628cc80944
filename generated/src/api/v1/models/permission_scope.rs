// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.permissionScope`](https://learn.microsoft.com/graph/api/resources/permissionscope?view=graph-rest-1.0)
    PermissionScope = "microsoft.graph.permissionScope"
}

impl PermissionScope {
    /// `adminConsentDescription` in queries.
    pub const ADMIN_CONSENT_DESCRIPTION: Property<Self> = Property::new("adminConsentDescription");
    /// `adminConsentDisplayName` in queries.
    pub const ADMIN_CONSENT_DISPLAY_NAME: Property<Self> = Property::new("adminConsentDisplayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `userConsentDescription` in queries.
    pub const USER_CONSENT_DESCRIPTION: Property<Self> = Property::new("userConsentDescription");
    /// `userConsentDisplayName` in queries.
    pub const USER_CONSENT_DISPLAY_NAME: Property<Self> = Property::new("userConsentDisplayName");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `adminConsentDescription`: `Edm.String`
    pub fn admin_consent_description(&self) -> Option<&str> {
        self.0.str("adminConsentDescription")
    }

    /// Sets `adminConsentDescription`.
    pub fn with_admin_consent_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adminConsentDescription", value))
    }

    /// `adminConsentDisplayName`: `Edm.String`
    pub fn admin_consent_display_name(&self) -> Option<&str> {
        self.0.str("adminConsentDisplayName")
    }

    /// Sets `adminConsentDisplayName`.
    pub fn with_admin_consent_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adminConsentDisplayName", value))
    }

    /// `id`: `Edm.Guid`
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: User, Admin.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `userConsentDescription`: `Edm.String`
    pub fn user_consent_description(&self) -> Option<&str> {
        self.0.str("userConsentDescription")
    }

    /// Sets `userConsentDescription`.
    pub fn with_user_consent_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userConsentDescription", value))
    }

    /// `userConsentDisplayName`: `Edm.String`
    pub fn user_consent_display_name(&self) -> Option<&str> {
        self.0.str("userConsentDisplayName")
    }

    /// Sets `userConsentDisplayName`.
    pub fn with_user_consent_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userConsentDisplayName", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
