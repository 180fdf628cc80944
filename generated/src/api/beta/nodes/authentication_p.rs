// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.passwordAuthenticationMethod`, such as `/me/authentication/passwordMethods/{id}`.
    PasswordAuthenticationMethod = models::PasswordAuthenticationMethod
}

impl PasswordAuthenticationMethod {
    /// `GET /me/authentication/passwordMethods/{id}` — Get passwordAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PasswordAuthenticationMethod> {
        let sheet = "GET passwordAuthenticationMethod: get
            passwordauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordMethods/{id}
            /users/{id}/authentication/passwordMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`, such as `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`.
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
}

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethod {
    /// `DELETE /users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` — Delete passwordlessmicrosoftauthenticatorauthenticationmethod deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE passwordlessMicrosoftAuthenticatorAuthenticationMethod: delete
            passwordlessmicrosoftauthenticatorauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` — Get passwordlessMicrosoftAuthenticatorAuthenticationMethod deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET passwordlessMicrosoftAuthenticatorAuthenticationMethod: get
            passwordlessmicrosoftauthenticatorauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}
            /users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator`.
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration = models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
}

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator` — Delete passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: delete
            passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator` — Get passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration> {
        let sheet = "GET passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: get
            passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator` — Update passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration,
    ) -> Call<()> {
        let sheet = "PATCH passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: update
            passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/excludes/{id}`.
    PermissionGrantConditionSet = models::PermissionGrantConditionSet
}

impl PermissionGrantConditionSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PermissionGrantConditionSet> {
        self.0.get("GET permissionGrantConditionSet: get")
    }

    /// `DELETE /policies/permissionGrantPolicies/{permissiongrantpolicy-id}/excludes/{exclude-id}` — Delete permissionGrantConditionSet from excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-excludes?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-includes?view=graph-rest-beta)
    /// Also: `/policies/permissionGrantPolicies/{permissiongrantpolicy-id}/includes/{include-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPolicy: delete
            permissiongrantpolicy-delete-excludes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/excludes/{id}
            permissiongrantpolicy-delete-includes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/includes/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantPolicy`, such as `/policies/permissionGrantPolicies/{id}`.
    PermissionGrantPolicy = models::PermissionGrantPolicy
}

impl PermissionGrantPolicy {
    /// `DELETE /policies/permissionGrantPolicies/{id}` — Delete permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPolicy: delete
            permissiongrantpolicy-delete: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/permissionGrantPolicies/{id}` — Get permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`; application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`.
    pub fn get(&self) -> Get<models::PermissionGrantPolicy> {
        let sheet = "GET permissionGrantPolicy: get
            permissiongrantpolicy-get: Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant | | Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/permissionGrantPolicies/{id}` — Update permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn update(&self, body: models::PermissionGrantPolicy) -> Call<()> {
        let sheet = "PATCH permissionGrantPolicy: update
            permissiongrantpolicy-update: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/excludes`
    pub fn excludes(&self) -> super::PermissionGrantPolicyExcludes {
        super::PermissionGrantPolicyExcludes(self.0.name("excludes"))
    }

    /// `…/includes`
    pub fn includes(&self) -> super::PermissionGrantPolicyIncludes {
        super::PermissionGrantPolicyIncludes(self.0.name("includes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/excludes`.
    PermissionGrantPolicyExcludes[models::PermissionGrantConditionSet]
}

impl PermissionGrantPolicyExcludes {
    /// `POST /policies/permissionGrantPolicies/{id}/excludes` — Create permissionGrantConditionSet in excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-excludes?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantConditionSet) -> Call<models::PermissionGrantConditionSet> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-excludes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/excludes";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies/{id}/excludes` — List excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-excludes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`; application: `Policy.Read.PermissionGrant`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list-excludes: Policy.Read.PermissionGrant Directory.Read.All | | Policy.Read.PermissionGrant Directory.Read.All
            /policies/permissionGrantPolicies/{id}/excludes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/includes`.
    PermissionGrantPolicyIncludes[models::PermissionGrantConditionSet]
}

impl PermissionGrantPolicyIncludes {
    /// `POST /policies/permissionGrantPolicies/{id}/includes` — Create permissionGrantConditionSet in includes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-includes?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantConditionSet) -> Call<models::PermissionGrantConditionSet> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-includes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/includes";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies/{id}/includes` — List includes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-includes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`; application: `Policy.Read.PermissionGrant`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list-includes: Policy.Read.PermissionGrant Directory.Read.All | | Policy.Read.PermissionGrant Directory.Read.All
            /policies/permissionGrantPolicies/{id}/includes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.phoneAuthenticationMethod`, such as `/me/authentication/phoneMethods/{id}`.
    PhoneAuthenticationMethod = models::PhoneAuthenticationMethod
}

impl PhoneAuthenticationMethod {
    /// `DELETE /me/authentication/phoneMethods/{id}` — Delete phoneAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE phoneAuthenticationMethod: delete
            phoneauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet)
    }

    /// `POST /me/authentication/phoneMethods/{id}/disableSmsSignIn` — phoneAuthenticationMethod: disableSmsSignIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}/disableSmsSignIn`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn disable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: disable_sms_sign_in
            phoneauthenticationmethod-disablesmssignin: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}/disableSmsSignIn
            /users/{id}/authentication/phoneMethods/{id}/disableSmsSignIn";
        self.0.name("disableSmsSignIn").call(sheet)
    }

    /// `POST /me/authentication/phoneMethods/{id}/enableSmsSignIn` — phoneAuthenticationMethod: enableSmsSignIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}/enableSmsSignIn`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn enable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: enable_sms_sign_in
            phoneauthenticationmethod-enablesmssignin: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}/enableSmsSignIn
            /users/{id}/authentication/phoneMethods/{id}/enableSmsSignIn";
        self.0.name("enableSmsSignIn").call(sheet)
    }

    /// `GET /me/authentication/phoneMethods/{phoneMethodId}` — Get phoneAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{userId | userPrincipalName}/authentication/phoneMethods/{phoneMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PhoneAuthenticationMethod> {
        let sheet = "GET phoneAuthenticationMethod: get
            phoneauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.get(sheet)
    }

    /// `PUT /me/authentication/phoneMethods/{id}` — Update phoneAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn replace(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "PUT phoneAuthenticationMethod: replace
            phoneauthenticationmethod-update: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policyRoot`, such as `/policies`.
    PolicyRoot = models::PolicyRoot
}

impl PolicyRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PolicyRoot> {
        self.0.get("GET policyRoot: get")
    }

    /// `…/accessReviewPolicy`
    pub fn access_review_policy(&self) -> super::AccessReviewPolicy {
        super::AccessReviewPolicy(self.0.name("accessReviewPolicy"))
    }

    /// `…/activityBasedTimeoutPolicies`
    pub fn activity_based_timeout_policies(&self) -> super::PolicyRootActivityBasedTimeoutPolicies {
        super::PolicyRootActivityBasedTimeoutPolicies(self.0.name("activityBasedTimeoutPolicies"))
    }

    /// `…/adminConsentRequestPolicy`
    pub fn admin_consent_request_policy(&self) -> super::AdminConsentRequestPolicy {
        super::AdminConsentRequestPolicy(self.0.name("adminConsentRequestPolicy"))
    }

    /// `…/appManagementPolicies`
    pub fn app_management_policies(&self) -> super::PolicyRootAppManagementPolicies {
        super::PolicyRootAppManagementPolicies(self.0.name("appManagementPolicies"))
    }

    /// `…/authenticationFlowsPolicy`
    pub fn authentication_flows_policy(&self) -> super::AuthenticationFlowsPolicy {
        super::AuthenticationFlowsPolicy(self.0.name("authenticationFlowsPolicy"))
    }

    /// `…/authenticationMethodsPolicy`
    pub fn authentication_methods_policy(&self) -> super::AuthenticationMethodsPolicy {
        super::AuthenticationMethodsPolicy(self.0.name("authenticationMethodsPolicy"))
    }

    /// `…/authorizationPolicy`
    pub fn authorization_policy(&self) -> super::PolicyRootAuthorizationPolicy {
        super::PolicyRootAuthorizationPolicy(self.0.name("authorizationPolicy"))
    }

    /// `…/b2cAuthenticationMethodsPolicy`
    pub fn b2c_authentication_methods_policy(&self) -> super::B2cAuthenticationMethodsPolicy {
        super::B2cAuthenticationMethodsPolicy(self.0.name("b2cAuthenticationMethodsPolicy"))
    }

    /// `…/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> super::PolicyRootClaimsMappingPolicies {
        super::PolicyRootClaimsMappingPolicies(self.0.name("claimsMappingPolicies"))
    }

    /// `…/conditionalAccessPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn conditional_access_policies(&self) -> super::ConditionalAccessPolicy {
        super::ConditionalAccessPolicy(self.0.name("conditionalAccessPolicies"))
    }

    /// `…/crossTenantAccessPolicy`
    pub fn cross_tenant_access_policy(&self) -> super::CrossTenantAccessPolicy {
        super::CrossTenantAccessPolicy(self.0.name("crossTenantAccessPolicy"))
    }

    /// `…/defaultAppManagementPolicy`
    pub fn default_app_management_policy(&self) -> super::TenantAppManagementPolicy {
        super::TenantAppManagementPolicy(self.0.name("defaultAppManagementPolicy"))
    }

    /// `…/deviceRegistrationPolicy`
    pub fn device_registration_policy(&self) -> super::DeviceRegistrationPolicy {
        super::DeviceRegistrationPolicy(self.0.name("deviceRegistrationPolicy"))
    }

    /// `…/externalIdentitiesPolicy`
    pub fn external_identities_policy(&self) -> super::ExternalIdentitiesPolicy {
        super::ExternalIdentitiesPolicy(self.0.name("externalIdentitiesPolicy"))
    }

    /// `…/featureRolloutPolicies`
    pub fn feature_rollout_policies(&self) -> super::PolicyRootFeatureRolloutPolicies {
        super::PolicyRootFeatureRolloutPolicies(self.0.name("featureRolloutPolicies"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> super::PolicyRootHomeRealmDiscoveryPolicies {
        super::PolicyRootHomeRealmDiscoveryPolicies(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `…/identitySecurityDefaultsEnforcementPolicy`
    pub fn identity_security_defaults_enforcement_policy(&self) -> super::IdentitySecurityDefaultsEnforcementPolicy {
        super::IdentitySecurityDefaultsEnforcementPolicy(self.0.name("identitySecurityDefaultsEnforcementPolicy"))
    }

    /// `…/mobileAppManagementPolicies`
    pub fn mobile_app_management_policies(&self) -> super::PolicyRootMobileAppManagementPolicies {
        super::PolicyRootMobileAppManagementPolicies(self.0.name("mobileAppManagementPolicies"))
    }

    /// `…/mobileDeviceManagementPolicies`
    pub fn mobile_device_management_policies(&self) -> super::PolicyRootMobileDeviceManagementPolicies {
        super::PolicyRootMobileDeviceManagementPolicies(self.0.name("mobileDeviceManagementPolicies"))
    }

    /// `…/permissionGrantPolicies`
    pub fn permission_grant_policies(&self) -> super::PolicyRootPermissionGrantPolicies {
        super::PolicyRootPermissionGrantPolicies(self.0.name("permissionGrantPolicies"))
    }

    /// `…/roleManagementPolicies`
    pub fn role_management_policies(&self) -> super::PolicyRootRoleManagementPolicies {
        super::PolicyRootRoleManagementPolicies(self.0.name("roleManagementPolicies"))
    }

    /// `…/roleManagementPolicyAssignments`
    pub fn role_management_policy_assignments(&self) -> super::PolicyRootRoleManagementPolicyAssignments {
        super::PolicyRootRoleManagementPolicyAssignments(self.0.name("roleManagementPolicyAssignments"))
    }

    /// `…/tokenIssuancePolicies`
    pub fn token_issuance_policies(&self) -> super::PolicyRootTokenIssuancePolicies {
        super::PolicyRootTokenIssuancePolicies(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::PolicyRootTokenLifetimePolicies {
        super::PolicyRootTokenLifetimePolicies(self.0.name("tokenLifetimePolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activityBasedTimeoutPolicy`, such as `/policies/activityBasedTimeoutPolicies`.
    PolicyRootActivityBasedTimeoutPolicies[models::ActivityBasedTimeoutPolicy]
}

impl PolicyRootActivityBasedTimeoutPolicies {
    /// `POST /policies/activityBasedTimeoutPolicies` — Create activityBasedTimeoutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::ActivityBasedTimeoutPolicy) -> Call<models::ActivityBasedTimeoutPolicy> {
        let sheet = "POST activityBasedTimeoutPolicy: create
            activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/activityBasedTimeoutPolicies` — List activitybasedtimeoutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::ActivityBasedTimeoutPolicy> {
        let sheet = "GET activityBasedTimeoutPolicy: list
            activitybasedtimeoutpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appManagementPolicy`, such as `/policies/appManagementPolicies`.
    PolicyRootAppManagementPolicies[models::AppManagementPolicy]
}

impl PolicyRootAppManagementPolicies {
    /// `POST /policies/appManagementPolicies` — Create appManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::AppManagementPolicy) -> Call<models::AppManagementPolicy> {
        let sheet = "POST appManagementPolicy: create
            appmanagementpolicy-post: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/appManagementPolicies` — List appManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::AppManagementPolicy> {
        let sheet = "GET appManagementPolicy: list
            appmanagementpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authorizationPolicy`, such as `/policies/authorizationPolicy`.
    PolicyRootAuthorizationPolicy[models::AuthorizationPolicy]
}

impl PolicyRootAuthorizationPolicy {
    /// `…/authorizationPolicy`
    pub fn authorization_policy(&self) -> super::AuthorizationPolicy {
        super::AuthorizationPolicy(self.0.name("authorizationPolicy"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.claimsMappingPolicy`, such as `/policies/claimsMappingPolicies`.
    PolicyRootClaimsMappingPolicies[models::ClaimsMappingPolicy]
}

impl PolicyRootClaimsMappingPolicies {
    /// `POST /policies/claimsMappingPolicies` — Create claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-post-claimsmappingpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::ClaimsMappingPolicy) -> Call<models::ClaimsMappingPolicy> {
        let sheet = "POST claimsMappingPolicy: create
            claimsmappingpolicy-post-claimsmappingpolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/claimsMappingPolicies` — List claimsmappingpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET claimsMappingPolicy: list
            claimsmappingpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.featureRolloutPolicy`, such as `/policies/featureRolloutPolicies`.
    PolicyRootFeatureRolloutPolicies[models::FeatureRolloutPolicy]
}

impl PolicyRootFeatureRolloutPolicies {
    /// `POST /policies/featureRolloutPolicies` — Create featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/post-featurerolloutpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::FeatureRolloutPolicy) -> Call<models::FeatureRolloutPolicy> {
        let sheet = "POST post-featurerolloutpolicies: create
            post-featurerolloutpolicies: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/featureRolloutPolicies` — List featurerolloutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-featurerolloutpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::FeatureRolloutPolicy> {
        let sheet = "GET list-featurerolloutpolicies: list
            list-featurerolloutpolicies: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/policies/homeRealmDiscoveryPolicies`.
    PolicyRootHomeRealmDiscoveryPolicies[models::HomeRealmDiscoveryPolicy]
}

impl PolicyRootHomeRealmDiscoveryPolicies {
    /// `POST /policies/homeRealmDiscoveryPolicies` — Create homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-post-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<models::HomeRealmDiscoveryPolicy> {
        let sheet = "POST homeRealmDiscoveryPolicy: create
            homerealmdiscoverypolicy-post-homerealmdiscoverypolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/homeRealmDiscoveryPolicies` — List homerealmdiscoverypolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homeRealmDiscoveryPolicy: list
            homerealmdiscoverypolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobilityManagementPolicy`, such as `/policies/mobileAppManagementPolicies`.
    PolicyRootMobileAppManagementPolicies[models::MobilityManagementPolicy]
}

impl PolicyRootMobileAppManagementPolicies {
    /// `GET /policies/mobileAppManagementPolicies` — List mobileAppManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn list(&self) -> List<models::MobilityManagementPolicy> {
        let sheet = "GET mobileappmanagementpolicies: list
            mobileappmanagementpolicies-list: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobilityManagementPolicy`, such as `/policies/mobileDeviceManagementPolicies`.
    PolicyRootMobileDeviceManagementPolicies[models::MobilityManagementPolicy]
}

impl PolicyRootMobileDeviceManagementPolicies {
    /// `GET /policies/mobileDeviceManagementPolicies` — List mobileDeviceManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn list(&self) -> List<models::MobilityManagementPolicy> {
        let sheet = "GET mobiledevicemanagementpolicies: list
            mobiledevicemanagementpolicies-list: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantPolicy`, such as `/policies/permissionGrantPolicies`.
    PolicyRootPermissionGrantPolicies[models::PermissionGrantPolicy]
}

impl PolicyRootPermissionGrantPolicies {
    /// `POST /policies/permissionGrantPolicies` — Create permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-permissiongrantpolicies?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantPolicy) -> Call<models::PermissionGrantPolicy> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-permissiongrantpolicies: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies` — List permissionGrantPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`; application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`.
    pub fn list(&self) -> List<models::PermissionGrantPolicy> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list: Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant | | Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicy`, such as `/policies/roleManagementPolicies`.
    PolicyRootRoleManagementPolicies[models::UnifiedRoleManagementPolicy]
}

impl PolicyRootRoleManagementPolicies {
    /// `GET /policies/roleManagementPolicies` — List roleManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-rolemanagementpolicies: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyAssignment`, such as `/policies/roleManagementPolicyAssignments`.
    PolicyRootRoleManagementPolicyAssignments[models::UnifiedRoleManagementPolicyAssignment]
}

impl PolicyRootRoleManagementPolicyAssignments {
    /// `GET /policies/roleManagementPolicyAssignments` — List rolemanagementpolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicyassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyAssignment> {
        let sheet = "GET policyRoot: list
            policyroot-list-rolemanagementpolicyassignments: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicyAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenIssuancePolicy`, such as `/policies/tokenIssuancePolicies`.
    PolicyRootTokenIssuancePolicies[models::TokenIssuancePolicy]
}

impl PolicyRootTokenIssuancePolicies {
    /// `POST /policies/tokenIssuancePolicies` — Create tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-post-tokenissuancepolicy?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::TokenIssuancePolicy) -> Call<models::TokenIssuancePolicy> {
        let sheet = "POST tokenIssuancePolicy: create
            tokenissuancepolicy-post-tokenissuancepolicy: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/tokenIssuancePolicies` — List tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET tokenIssuancePolicy: list
            tokenissuancepolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/policies/tokenLifetimePolicies`.
    PolicyRootTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl PolicyRootTokenLifetimePolicies {
    /// `POST /policies/tokenLifetimePolicies` — Create tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-post-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::TokenLifetimePolicy) -> Call<models::TokenLifetimePolicy> {
        let sheet = "POST tokenLifetimePolicy: create
            tokenlifetimepolicy-post-tokenlifetimepolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/tokenLifetimePolicies` — List tokenlifetimepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET tokenLifetimePolicy: list
            tokenlifetimepolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies";
        self.0.list(sheet)
    }
}
