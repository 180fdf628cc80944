// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.credentialUserRegistrationsSummary`](https://learn.microsoft.com/graph/api/resources/managedtenants-credentialuserregistrationssummary?view=graph-rest-beta)
    CredentialUserRegistrationsSummary: super::super::Entity = "microsoft.graph.managedTenants.credentialUserRegistrationsSummary"
}

impl CredentialUserRegistrationsSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `mfaAndSsprCapableUserCount` in queries.
    pub const MFA_AND_SSPR_CAPABLE_USER_COUNT: Property<Self> = Property::new("mfaAndSsprCapableUserCount");
    /// `mfaConditionalAccessPolicyState` in queries.
    pub const MFA_CONDITIONAL_ACCESS_POLICY_STATE: Property<Self> = Property::new("mfaConditionalAccessPolicyState");
    /// `mfaExcludedUserCount` in queries.
    pub const MFA_EXCLUDED_USER_COUNT: Property<Self> = Property::new("mfaExcludedUserCount");
    /// `mfaRegisteredUserCount` in queries.
    pub const MFA_REGISTERED_USER_COUNT: Property<Self> = Property::new("mfaRegisteredUserCount");
    /// `securityDefaultsEnabled` in queries.
    pub const SECURITY_DEFAULTS_ENABLED: Property<Self> = Property::new("securityDefaultsEnabled");
    /// `ssprEnabledUserCount` in queries.
    pub const SSPR_ENABLED_USER_COUNT: Property<Self> = Property::new("ssprEnabledUserCount");
    /// `ssprRegisteredUserCount` in queries.
    pub const SSPR_REGISTERED_USER_COUNT: Property<Self> = Property::new("ssprRegisteredUserCount");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `totalUserCount` in queries.
    pub const TOTAL_USER_COUNT: Property<Self> = Property::new("totalUserCount");

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `mfaAndSsprCapableUserCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn mfa_and_sspr_capable_user_count(&self) -> Option<i32> {
        self.0.i32("mfaAndSsprCapableUserCount")
    }

    /// `mfaConditionalAccessPolicyState`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn mfa_conditional_access_policy_state(&self) -> Option<&str> {
        self.0.str("mfaConditionalAccessPolicyState")
    }

    /// `mfaExcludedUserCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn mfa_excluded_user_count(&self) -> Option<i32> {
        self.0.i32("mfaExcludedUserCount")
    }

    /// `mfaRegisteredUserCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn mfa_registered_user_count(&self) -> Option<i32> {
        self.0.i32("mfaRegisteredUserCount")
    }

    /// `securityDefaultsEnabled`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn security_defaults_enabled(&self) -> Option<bool> {
        self.0.bool("securityDefaultsEnabled")
    }

    /// `ssprEnabledUserCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn sspr_enabled_user_count(&self) -> Option<i32> {
        self.0.i32("ssprEnabledUserCount")
    }

    /// `ssprRegisteredUserCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn sspr_registered_user_count(&self) -> Option<i32> {
        self.0.i32("ssprRegisteredUserCount")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `totalUserCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn total_user_count(&self) -> Option<i32> {
        self.0.i32("totalUserCount")
    }
}
