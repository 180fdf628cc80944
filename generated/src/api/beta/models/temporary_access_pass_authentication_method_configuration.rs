// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-beta)
    TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"
}

impl TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `defaultLength` in queries.
    pub const DEFAULT_LENGTH: Property<Self> = Property::new("defaultLength");
    /// `defaultLifetimeInMinutes` in queries.
    pub const DEFAULT_LIFETIME_IN_MINUTES: Property<Self> = Property::new("defaultLifetimeInMinutes");
    /// `isUsableOnce` in queries.
    pub const IS_USABLE_ONCE: Property<Self> = Property::new("isUsableOnce");
    /// `minimumLifetimeInMinutes` in queries.
    pub const MINIMUM_LIFETIME_IN_MINUTES: Property<Self> = Property::new("minimumLifetimeInMinutes");
    /// `maximumLifetimeInMinutes` in queries.
    pub const MAXIMUM_LIFETIME_IN_MINUTES: Property<Self> = Property::new("maximumLifetimeInMinutes");
    /// `includeTargets` in queries.
    pub const INCLUDE_TARGETS: Property<Self> = Property::new("includeTargets");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AuthenticationMethodState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `defaultLength`: `Edm.Int32`
    pub fn default_length(&self) -> Option<i32> {
        self.0.i32("defaultLength")
    }

    /// Sets `defaultLength`.
    pub fn with_default_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defaultLength", value))
    }

    /// `defaultLifetimeInMinutes`: `Edm.Int32`
    pub fn default_lifetime_in_minutes(&self) -> Option<i32> {
        self.0.i32("defaultLifetimeInMinutes")
    }

    /// Sets `defaultLifetimeInMinutes`.
    pub fn with_default_lifetime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defaultLifetimeInMinutes", value))
    }

    /// `isUsableOnce`: `Edm.Boolean`
    pub fn is_usable_once(&self) -> Option<bool> {
        self.0.bool("isUsableOnce")
    }

    /// Sets `isUsableOnce`.
    pub fn with_is_usable_once(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isUsableOnce", value))
    }

    /// `minimumLifetimeInMinutes`: `Edm.Int32`
    pub fn minimum_lifetime_in_minutes(&self) -> Option<i32> {
        self.0.i32("minimumLifetimeInMinutes")
    }

    /// Sets `minimumLifetimeInMinutes`.
    pub fn with_minimum_lifetime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumLifetimeInMinutes", value))
    }

    /// `maximumLifetimeInMinutes`: `Edm.Int32`
    pub fn maximum_lifetime_in_minutes(&self) -> Option<i32> {
        self.0.i32("maximumLifetimeInMinutes")
    }

    /// Sets `maximumLifetimeInMinutes`.
    pub fn with_maximum_lifetime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumLifetimeInMinutes", value))
    }

    /// `includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`
    pub fn include_targets(&self) -> Option<&[super::AuthenticationMethodTarget]> {
        self.0.models("includeTargets")
    }

    /// Sets `includeTargets`.
    pub fn with_include_targets(self, value: impl Into<Nullable<Vec<super::AuthenticationMethodTarget>>>) -> Self {
        Self(self.0.with("includeTargets", value))
    }
}
