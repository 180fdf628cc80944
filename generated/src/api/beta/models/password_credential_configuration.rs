// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordCredentialConfiguration`](https://learn.microsoft.com/graph/api/resources/passwordcredentialconfiguration?view=graph-rest-beta)
    PasswordCredentialConfiguration = "microsoft.graph.passwordCredentialConfiguration"
}

impl PasswordCredentialConfiguration {
    /// `restrictionType` in queries.
    pub const RESTRICTION_TYPE: Property<Self> = Property::new("restrictionType");
    /// `maxLifetime` in queries.
    pub const MAX_LIFETIME: Property<Self> = Property::new("maxLifetime");
    /// `restrictForAppsCreatedAfterDateTime` in queries.
    pub const RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME: Property<Self> =
        Property::new("restrictForAppsCreatedAfterDateTime");

    /// `restrictionType`: `microsoft.graph.appCredentialRestrictionType`
    ///
    /// Possible values are: passwordAddition, symmetricKeyAddition, passwordLifetime, symmetricKeyLifetime, customPasswordAddition, unknownFutureValue.
    pub fn restriction_type(&self) -> Option<super::AppCredentialRestrictionType> {
        self.0.enumeration("restrictionType")
    }

    /// Sets `restrictionType`.
    pub fn with_restriction_type(self, value: impl Into<Nullable<super::AppCredentialRestrictionType>>) -> Self {
        Self(self.0.with("restrictionType", value))
    }

    /// `maxLifetime`: `Edm.Duration`
    pub fn max_lifetime(&self) -> Parsed<Duration> {
        self.0.duration("maxLifetime")
    }

    /// Sets `maxLifetime`.
    pub fn with_max_lifetime(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxLifetime", value))
    }

    /// `restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`
    pub fn restrict_for_apps_created_after_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("restrictForAppsCreatedAfterDateTime")
    }

    /// Sets `restrictForAppsCreatedAfterDateTime`.
    pub fn with_restrict_for_apps_created_after_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("restrictForAppsCreatedAfterDateTime", value))
    }
}
