// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-beta)
    PolicyRoot = "microsoft.graph.policyRoot"
}

impl PolicyRoot {
    /// `accessReviewPolicy` in queries.
    pub const ACCESS_REVIEW_POLICY: Property<Self> = Property::new("accessReviewPolicy");
    /// `activityBasedTimeoutPolicies` in queries.
    pub const ACTIVITY_BASED_TIMEOUT_POLICIES: Property<Self> = Property::new("activityBasedTimeoutPolicies");
    /// `adminConsentRequestPolicy` in queries.
    pub const ADMIN_CONSENT_REQUEST_POLICY: Property<Self> = Property::new("adminConsentRequestPolicy");
    /// `appManagementPolicies` in queries.
    pub const APP_MANAGEMENT_POLICIES: Property<Self> = Property::new("appManagementPolicies");
    /// `authenticationFlowsPolicy` in queries.
    pub const AUTHENTICATION_FLOWS_POLICY: Property<Self> = Property::new("authenticationFlowsPolicy");
    /// `authenticationMethodsPolicy` in queries.
    pub const AUTHENTICATION_METHODS_POLICY: Property<Self> = Property::new("authenticationMethodsPolicy");
    /// `authorizationPolicy` in queries.
    pub const AUTHORIZATION_POLICY: Property<Self> = Property::new("authorizationPolicy");
    /// `b2cAuthenticationMethodsPolicy` in queries.
    pub const B2C_AUTHENTICATION_METHODS_POLICY: Property<Self> = Property::new("b2cAuthenticationMethodsPolicy");
    /// `claimsMappingPolicies` in queries.
    pub const CLAIMS_MAPPING_POLICIES: Property<Self> = Property::new("claimsMappingPolicies");
    /// `conditionalAccessPolicies` in queries.
    pub const CONDITIONAL_ACCESS_POLICIES: Property<Self> = Property::new("conditionalAccessPolicies");
    /// `crossTenantAccessPolicy` in queries.
    pub const CROSS_TENANT_ACCESS_POLICY: Property<Self> = Property::new("crossTenantAccessPolicy");
    /// `defaultAppManagementPolicy` in queries.
    pub const DEFAULT_APP_MANAGEMENT_POLICY: Property<Self> = Property::new("defaultAppManagementPolicy");
    /// `externalIdentitiesPolicy` in queries.
    pub const EXTERNAL_IDENTITIES_POLICY: Property<Self> = Property::new("externalIdentitiesPolicy");
    /// `featureRolloutPolicies` in queries.
    pub const FEATURE_ROLLOUT_POLICIES: Property<Self> = Property::new("featureRolloutPolicies");
    /// `homeRealmDiscoveryPolicies` in queries.
    pub const HOME_REALM_DISCOVERY_POLICIES: Property<Self> = Property::new("homeRealmDiscoveryPolicies");
    /// `identitySecurityDefaultsEnforcementPolicy` in queries.
    pub const IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY: Property<Self> =
        Property::new("identitySecurityDefaultsEnforcementPolicy");
    /// `mobileAppManagementPolicies` in queries.
    pub const MOBILE_APP_MANAGEMENT_POLICIES: Property<Self> = Property::new("mobileAppManagementPolicies");
    /// `permissionGrantPolicies` in queries.
    pub const PERMISSION_GRANT_POLICIES: Property<Self> = Property::new("permissionGrantPolicies");
    /// `roleManagementPolicies` in queries.
    pub const ROLE_MANAGEMENT_POLICIES: Property<Self> = Property::new("roleManagementPolicies");
    /// `roleManagementPolicyAssignments` in queries.
    pub const ROLE_MANAGEMENT_POLICY_ASSIGNMENTS: Property<Self> = Property::new("roleManagementPolicyAssignments");
    /// `tokenIssuancePolicies` in queries.
    pub const TOKEN_ISSUANCE_POLICIES: Property<Self> = Property::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies` in queries.
    pub const TOKEN_LIFETIME_POLICIES: Property<Self> = Property::new("tokenLifetimePolicies");

    /// `accessReviewPolicy`: `microsoft.graph.accessReviewPolicy`
    #[cfg(any(feature = "authentication", feature = "governance"))]
    pub fn access_review_policy(&self) -> Option<&super::AccessReviewPolicy> {
        self.0.model("accessReviewPolicy")
    }

    /// Sets `accessReviewPolicy`.
    #[cfg(any(feature = "authentication", feature = "governance"))]
    pub fn with_access_review_policy(self, value: impl Into<Nullable<super::AccessReviewPolicy>>) -> Self {
        Self(self.0.with("accessReviewPolicy", value))
    }

    /// `activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`
    #[cfg(feature = "authentication")]
    pub fn activity_based_timeout_policies(&self) -> Option<&[super::ActivityBasedTimeoutPolicy]> {
        self.0.models("activityBasedTimeoutPolicies")
    }

    /// Sets `activityBasedTimeoutPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_activity_based_timeout_policies(
        self,
        value: impl Into<Nullable<Vec<super::ActivityBasedTimeoutPolicy>>>,
    ) -> Self {
        Self(self.0.with("activityBasedTimeoutPolicies", value))
    }

    /// `adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`
    #[cfg(feature = "authentication")]
    pub fn admin_consent_request_policy(&self) -> Option<&super::AdminConsentRequestPolicy> {
        self.0.model("adminConsentRequestPolicy")
    }

    /// Sets `adminConsentRequestPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_admin_consent_request_policy(
        self,
        value: impl Into<Nullable<super::AdminConsentRequestPolicy>>,
    ) -> Self {
        Self(self.0.with("adminConsentRequestPolicy", value))
    }

    /// `appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`
    #[cfg(feature = "authentication")]
    pub fn app_management_policies(&self) -> Option<&[super::AppManagementPolicy]> {
        self.0.models("appManagementPolicies")
    }

    /// Sets `appManagementPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_app_management_policies(self, value: impl Into<Nullable<Vec<super::AppManagementPolicy>>>) -> Self {
        Self(self.0.with("appManagementPolicies", value))
    }

    /// `authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`
    #[cfg(feature = "authentication")]
    pub fn authentication_flows_policy(&self) -> Option<&super::AuthenticationFlowsPolicy> {
        self.0.model("authenticationFlowsPolicy")
    }

    /// Sets `authenticationFlowsPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_authentication_flows_policy(
        self,
        value: impl Into<Nullable<super::AuthenticationFlowsPolicy>>,
    ) -> Self {
        Self(self.0.with("authenticationFlowsPolicy", value))
    }

    /// `authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`
    #[cfg(feature = "authentication")]
    pub fn authentication_methods_policy(&self) -> Option<&super::AuthenticationMethodsPolicy> {
        self.0.model("authenticationMethodsPolicy")
    }

    /// Sets `authenticationMethodsPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_authentication_methods_policy(
        self,
        value: impl Into<Nullable<super::AuthenticationMethodsPolicy>>,
    ) -> Self {
        Self(self.0.with("authenticationMethodsPolicy", value))
    }

    /// `authorizationPolicy`: `Collection(microsoft.graph.authorizationPolicy)`
    #[cfg(feature = "authentication")]
    pub fn authorization_policy(&self) -> Option<&[super::AuthorizationPolicy]> {
        self.0.models("authorizationPolicy")
    }

    /// Sets `authorizationPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_authorization_policy(self, value: impl Into<Nullable<Vec<super::AuthorizationPolicy>>>) -> Self {
        Self(self.0.with("authorizationPolicy", value))
    }

    /// `b2cAuthenticationMethodsPolicy`: `microsoft.graph.b2cAuthenticationMethodsPolicy`
    #[cfg(feature = "authentication")]
    pub fn b2c_authentication_methods_policy(&self) -> Option<&super::B2cAuthenticationMethodsPolicy> {
        self.0.model("b2cAuthenticationMethodsPolicy")
    }

    /// Sets `b2cAuthenticationMethodsPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_b2c_authentication_methods_policy(
        self,
        value: impl Into<Nullable<super::B2cAuthenticationMethodsPolicy>>,
    ) -> Self {
        Self(self.0.with("b2cAuthenticationMethodsPolicy", value))
    }

    /// `claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn claims_mapping_policies(&self) -> Option<&[super::ClaimsMappingPolicy]> {
        self.0.models("claimsMappingPolicies")
    }

    /// Sets `claimsMappingPolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_claims_mapping_policies(self, value: impl Into<Nullable<Vec<super::ClaimsMappingPolicy>>>) -> Self {
        Self(self.0.with("claimsMappingPolicies", value))
    }

    /// `conditionalAccessPolicies`: `microsoft.graph.conditionalAccessPolicy`
    #[cfg(feature = "authentication")]
    pub fn conditional_access_policies(&self) -> Option<&super::ConditionalAccessPolicy> {
        self.0.model("conditionalAccessPolicies")
    }

    /// Sets `conditionalAccessPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_conditional_access_policies(self, value: impl Into<Nullable<super::ConditionalAccessPolicy>>) -> Self {
        Self(self.0.with("conditionalAccessPolicies", value))
    }

    /// `crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`
    #[cfg(feature = "authentication")]
    pub fn cross_tenant_access_policy(&self) -> Option<&super::CrossTenantAccessPolicy> {
        self.0.model("crossTenantAccessPolicy")
    }

    /// Sets `crossTenantAccessPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_cross_tenant_access_policy(self, value: impl Into<Nullable<super::CrossTenantAccessPolicy>>) -> Self {
        Self(self.0.with("crossTenantAccessPolicy", value))
    }

    /// `defaultAppManagementPolicy`: `microsoft.graph.tenantAppManagementPolicy`
    #[cfg(feature = "authentication")]
    pub fn default_app_management_policy(&self) -> Option<&super::TenantAppManagementPolicy> {
        self.0.model("defaultAppManagementPolicy")
    }

    /// Sets `defaultAppManagementPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_default_app_management_policy(
        self,
        value: impl Into<Nullable<super::TenantAppManagementPolicy>>,
    ) -> Self {
        Self(self.0.with("defaultAppManagementPolicy", value))
    }

    /// `externalIdentitiesPolicy`: `microsoft.graph.externalIdentitiesPolicy`
    #[cfg(feature = "authentication")]
    pub fn external_identities_policy(&self) -> Option<&super::ExternalIdentitiesPolicy> {
        self.0.model("externalIdentitiesPolicy")
    }

    /// Sets `externalIdentitiesPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_external_identities_policy(self, value: impl Into<Nullable<super::ExternalIdentitiesPolicy>>) -> Self {
        Self(self.0.with("externalIdentitiesPolicy", value))
    }

    /// `featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`
    #[cfg(feature = "authentication")]
    pub fn feature_rollout_policies(&self) -> Option<&[super::FeatureRolloutPolicy]> {
        self.0.models("featureRolloutPolicies")
    }

    /// Sets `featureRolloutPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_feature_rollout_policies(self, value: impl Into<Nullable<Vec<super::FeatureRolloutPolicy>>>) -> Self {
        Self(self.0.with("featureRolloutPolicies", value))
    }

    /// `homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn home_realm_discovery_policies(&self) -> Option<&[super::HomeRealmDiscoveryPolicy]> {
        self.0.models("homeRealmDiscoveryPolicies")
    }

    /// Sets `homeRealmDiscoveryPolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_home_realm_discovery_policies(
        self,
        value: impl Into<Nullable<Vec<super::HomeRealmDiscoveryPolicy>>>,
    ) -> Self {
        Self(self.0.with("homeRealmDiscoveryPolicies", value))
    }

    /// `identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    #[cfg(feature = "authentication")]
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>
    {
        self.0.model("identitySecurityDefaultsEnforcementPolicy")
    }

    /// Sets `identitySecurityDefaultsEnforcementPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_identity_security_defaults_enforcement_policy(
        self,
        value: impl Into<Nullable<super::IdentitySecurityDefaultsEnforcementPolicy>>,
    ) -> Self {
        Self(self.0.with("identitySecurityDefaultsEnforcementPolicy", value))
    }

    /// `mobileAppManagementPolicies`: `Collection(microsoft.graph.mobilityManagementPolicy)`
    #[cfg(feature = "authentication")]
    pub fn mobile_app_management_policies(&self) -> Option<&[super::MobilityManagementPolicy]> {
        self.0.models("mobileAppManagementPolicies")
    }

    /// Sets `mobileAppManagementPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_mobile_app_management_policies(
        self,
        value: impl Into<Nullable<Vec<super::MobilityManagementPolicy>>>,
    ) -> Self {
        Self(self.0.with("mobileAppManagementPolicies", value))
    }

    /// `permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`
    #[cfg(feature = "authentication")]
    pub fn permission_grant_policies(&self) -> Option<&[super::PermissionGrantPolicy]> {
        self.0.models("permissionGrantPolicies")
    }

    /// Sets `permissionGrantPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_permission_grant_policies(self, value: impl Into<Nullable<Vec<super::PermissionGrantPolicy>>>) -> Self {
        Self(self.0.with("permissionGrantPolicies", value))
    }

    /// `roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`
    #[cfg(feature = "authentication")]
    pub fn role_management_policies(&self) -> Option<&[super::UnifiedRoleManagementPolicy]> {
        self.0.models("roleManagementPolicies")
    }

    /// Sets `roleManagementPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_role_management_policies(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicy>>>,
    ) -> Self {
        Self(self.0.with("roleManagementPolicies", value))
    }

    /// `roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`
    #[cfg(feature = "authentication")]
    pub fn role_management_policy_assignments(&self) -> Option<&[super::UnifiedRoleManagementPolicyAssignment]> {
        self.0.models("roleManagementPolicyAssignments")
    }

    /// Sets `roleManagementPolicyAssignments`.
    #[cfg(feature = "authentication")]
    pub fn with_role_management_policy_assignments(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleManagementPolicyAssignments", value))
    }

    /// `tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_issuance_policies(&self) -> Option<&[super::TokenIssuancePolicy]> {
        self.0.models("tokenIssuancePolicies")
    }

    /// Sets `tokenIssuancePolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_issuance_policies(self, value: impl Into<Nullable<Vec<super::TokenIssuancePolicy>>>) -> Self {
        Self(self.0.with("tokenIssuancePolicies", value))
    }

    /// `tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_lifetime_policies(&self) -> Option<&[super::TokenLifetimePolicy]> {
        self.0.models("tokenLifetimePolicies")
    }

    /// Sets `tokenLifetimePolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_lifetime_policies(self, value: impl Into<Nullable<Vec<super::TokenLifetimePolicy>>>) -> Self {
        Self(self.0.with("tokenLifetimePolicies", value))
    }
}
