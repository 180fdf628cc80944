// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.passwordAuthenticationMethod`, such as `/me/authentication/passwordMethods/{id}`.
    PasswordAuthenticationMethod: super::AuthenticationMethod = models::PasswordAuthenticationMethod
}

impl PasswordAuthenticationMethod {
    /// `POST /users/{user-id}/authentication/passwordMethods/{passwordAuthenticationMethod-id}/changePassword`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.ReadWrite.All`.
    pub fn change_password(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST passwordAuthenticationMethod: change_password
            : UserAuthMethod-Password.ReadWrite.All | |
            /users/{id}/authentication/passwordMethods/{id}/changePassword";
        self.0.name("changePassword").call(sheet).json(body)
    }

    /// `GET /me/authentication/passwordMethods/{id}` — Get passwordAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PasswordAuthenticationMethod> {
        let sheet = "GET passwordAuthenticationMethod: get
            passwordauthenticationmethod-get: UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordMethods/{id}
            passwordauthenticationmethod-get: UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/passwordMethods/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/authentication/passwordMethods/{passwordAuthenticationMethod-id}/resetPassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn reset_password(
        &self,
        body: requests::authentication_method::ResetPasswordRequest,
    ) -> Call<models::PasswordResetResponse> {
        let sheet = "POST authenticationMethod: reset_password
            authenticationmethod-resetpassword: UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/passwordMethods/{id}/resetPassword";
        self.0.name("resetPassword").call(sheet).json(body)
    }

    /// `…/isUpdateSupported`
    pub fn is_update_supported(&self) -> super::PasswordAuthenticationMethodIsUpdateSupported {
        super::PasswordAuthenticationMethodIsUpdateSupported(self.0.name("isUpdateSupported"))
    }
}

crate::runtime::node! {
    /// `/me/authentication/passwordMethods/{id}/isUpdateSupported`
    PasswordAuthenticationMethodIsUpdateSupported
}

impl PasswordAuthenticationMethodIsUpdateSupported {
    /// `GET /me/authentication/passwordMethods/{passwordAuthenticationMethod-id}/isUpdateSupported`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/authentication/passwordMethods/{passwordAuthenticationMethod-id}/isUpdateSupported`.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.Read` and 3 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET passwordAuthenticationMethod: get
            : UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.ReadWrite UserAuthenticationMethod.ReadWrite | |
            /me/authentication/passwordMethods/{id}/isUpdateSupported
            /users/{id}/authentication/passwordMethods/{id}/isUpdateSupported";
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
    /// Also: `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{passwordlessMicrosoftAuthenticatorAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-MicrosoftAuthApp.ReadWrite` and 3 more; application: `UserAuthMethod-MicrosoftAuthApp.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE passwordlessMicrosoftAuthenticatorAuthenticationMethod: delete
            passwordlessmicrosoftauthenticatorauthenticationmethod-delete: UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}
            passwordlessmicrosoftauthenticatorauthenticationmethod-delete: UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` — Get passwordlessMicrosoftAuthenticatorAuthenticationMethod deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-MicrosoftAuthApp.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET passwordlessMicrosoftAuthenticatorAuthenticationMethod: get
            passwordlessmicrosoftauthenticatorauthenticationmethod-get: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}
            passwordlessmicrosoftauthenticatorauthenticationmethod-get: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator`.
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
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
    PermissionGrantConditionSet: super::Entity = models::PermissionGrantConditionSet
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
    PermissionGrantPolicy: super::DirectoryObject = models::PermissionGrantPolicy
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
    PhoneAuthenticationMethod: super::AuthenticationMethod = models::PhoneAuthenticationMethod
}

impl PhoneAuthenticationMethod {
    /// `DELETE /me/authentication/phoneMethods/{id}` — Delete phoneAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE phoneAuthenticationMethod: delete
            phoneauthenticationmethod-delete: UserAuthMethod-Phone.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            phoneauthenticationmethod-delete: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet)
    }

    /// `POST /me/authentication/phoneMethods/{id}/disableSmsSignIn` — phoneAuthenticationMethod: disableSmsSignIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}/disableSmsSignIn`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn disable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: disable_sms_sign_in
            phoneauthenticationmethod-disablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}/disableSmsSignIn
            phoneauthenticationmethod-disablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}/disableSmsSignIn";
        self.0.name("disableSmsSignIn").call(sheet)
    }

    /// `POST /me/authentication/phoneMethods/{id}/enableSmsSignIn` — phoneAuthenticationMethod: enableSmsSignIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods/{id}/enableSmsSignIn`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn enable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: enable_sms_sign_in
            phoneauthenticationmethod-enablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}/enableSmsSignIn
            phoneauthenticationmethod-enablesmssignin: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}/enableSmsSignIn";
        self.0.name("enableSmsSignIn").call(sheet)
    }

    /// `GET /me/authentication/phoneMethods/{phoneMethodId}` — Get phoneAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{userId | userPrincipalName}/authentication/phoneMethods/{phoneMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PhoneAuthenticationMethod> {
        let sheet = "GET phoneAuthenticationMethod: get
            phoneauthenticationmethod-get: UserAuthMethod-Phone.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            phoneauthenticationmethod-get: UserAuthMethod-Phone.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Phone.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All
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
            phoneauthenticationmethod-update: UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/authentication/phoneMethods/{phoneAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update-2?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn update(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "PATCH phoneAuthenticationMethod: update
            phoneauthenticationmethod-update-2: UserAuthMethod-Phone.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods/{id}
            phoneauthenticationmethod-update-2: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.platformCredentialAuthenticationMethod`, such as `/me/authentication/platformCredentialMethods/{id}`.
    PlatformCredentialAuthenticationMethod: super::AuthenticationMethod = models::PlatformCredentialAuthenticationMethod
}

impl PlatformCredentialAuthenticationMethod {
    /// `DELETE /me/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-delete?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-PlatformCred.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE platformCredentialAuthenticationMethod: delete
            platformcredentialauthenticationmethod-delete: UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/platformCredentialMethods/{id}
            platformcredentialauthenticationmethod-delete: UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/platformCredentialMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-PlatformCred.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlatformCredentialAuthenticationMethod> {
        let sheet = "GET platformCredentialAuthenticationMethod: get
            : UserAuthMethod-PlatformCred.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/platformCredentialMethods/{id}
            : UserAuthMethod-PlatformCred.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-PlatformCred.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/platformCredentialMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policyDeletableRoot`, such as `/policies/deletedItems`.
    PolicyDeletableRoot: super::Entity = models::PolicyDeletableRoot
}

impl PolicyDeletableRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PolicyDeletableRoot> {
        self.0.get("GET policyDeletableRoot: get")
    }

    /// `…/crossTenantPartners`
    pub fn cross_tenant_partners(&self) -> super::PolicyDeletableRootCrossTenantPartners {
        super::PolicyDeletableRootCrossTenantPartners(self.0.name("crossTenantPartners"))
    }

    /// `…/crossTenantSyncPolicyPartners`
    pub fn cross_tenant_sync_policy_partners(&self) -> super::PolicyDeletableRootCrossTenantSyncPolicyPartners {
        super::PolicyDeletableRootCrossTenantSyncPolicyPartners(self.0.name("crossTenantSyncPolicyPartners"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.crossTenantAccessPolicyConfigurationPartner`, such as `/policies/deletedItems/crossTenantPartners`.
    PolicyDeletableRootCrossTenantPartners[models::CrossTenantAccessPolicyConfigurationPartner]
}

impl PolicyDeletableRootCrossTenantPartners {
    /// `GET /policies/deletedItems/crossTenantPartners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policydeletableroot-list-crosstenantpartners?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CrossTenantAccessPolicyConfigurationPartner> {
        let sheet = "GET policyDeletableRoot: list
            policydeletableroot-list-crosstenantpartners: | |
            /policies/deletedItems/crossTenantPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, such as `/policies/deletedItems/crossTenantSyncPolicyPartners`.
    PolicyDeletableRootCrossTenantSyncPolicyPartners[models::CrossTenantIdentitySyncPolicyPartner]
}

impl PolicyDeletableRootCrossTenantSyncPolicyPartners {
    /// `GET /policies/deletedItems/crossTenantSyncPolicyPartners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policydeletableroot-list-crosstenantsyncpolicypartners?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CrossTenantIdentitySyncPolicyPartner> {
        let sheet = "GET policyDeletableRoot: list
            policydeletableroot-list-crosstenantsyncpolicypartners: | |
            /policies/deletedItems/crossTenantSyncPolicyPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policyRoot`, such as `/policies`.
    PolicyRoot: super::Entity = models::PolicyRoot
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

    /// `…/authenticationStrengthPolicies`
    pub fn authentication_strength_policies(&self) -> super::PolicyRootAuthenticationStrengthPolicies {
        super::PolicyRootAuthenticationStrengthPolicies(self.0.name("authenticationStrengthPolicies"))
    }

    /// `…/authorizationPolicy`
    pub fn authorization_policy(&self) -> super::PolicyRootAuthorizationPolicy {
        super::PolicyRootAuthorizationPolicy(self.0.name("authorizationPolicy"))
    }

    /// `…/b2bManagementPolicies`
    pub fn b2b_management_policies(&self) -> super::PolicyRootB2bManagementPolicies {
        super::PolicyRootB2bManagementPolicies(self.0.name("b2bManagementPolicies"))
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
    pub fn conditional_access_policies(&self) -> Collection<models::ConditionalAccessPolicy> {
        Collection::at(self.0.name("conditionalAccessPolicies"))
    }

    /// `…/crossTenantAccessPolicy`
    pub fn cross_tenant_access_policy(&self) -> super::CrossTenantAccessPolicy {
        super::CrossTenantAccessPolicy(self.0.name("crossTenantAccessPolicy"))
    }

    /// `…/defaultAppManagementPolicy`
    pub fn default_app_management_policy(&self) -> super::TenantAppManagementPolicy {
        super::TenantAppManagementPolicy(self.0.name("defaultAppManagementPolicy"))
    }

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::PolicyDeletableRoot {
        super::PolicyDeletableRoot(self.0.name("deletedItems"))
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

    /// `…/federatedTokenValidationPolicy`
    pub fn federated_token_validation_policy(&self) -> super::FederatedTokenValidationPolicy {
        super::FederatedTokenValidationPolicy(self.0.name("federatedTokenValidationPolicy"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> super::PolicyRootHomeRealmDiscoveryPolicies {
        super::PolicyRootHomeRealmDiscoveryPolicies(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `…/hybridAuthenticationPolicy`
    pub fn hybrid_authentication_policy(&self) -> super::PolicyRootHybridAuthenticationPolicy {
        super::PolicyRootHybridAuthenticationPolicy(self.0.name("hybridAuthenticationPolicy"))
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

    /// `…/onPremAuthenticationPolicies`
    pub fn on_prem_authentication_policies(&self) -> super::PolicyRootOnPremAuthenticationPolicies {
        super::PolicyRootOnPremAuthenticationPolicies(self.0.name("onPremAuthenticationPolicies"))
    }

    /// `…/ownerlessGroupPolicy`
    pub fn ownerless_group_policy(&self) -> super::OwnerlessGroupPolicy {
        super::OwnerlessGroupPolicy(self.0.name("ownerlessGroupPolicy"))
    }

    /// `…/permissionGrantPolicies`
    pub fn permission_grant_policies(&self) -> super::PolicyRootPermissionGrantPolicies {
        super::PolicyRootPermissionGrantPolicies(self.0.name("permissionGrantPolicies"))
    }

    /// `…/permissionGrantPreApprovalPolicies`
    pub fn permission_grant_pre_approval_policies(&self) -> super::PolicyRootPermissionGrantPreApprovalPolicies {
        super::PolicyRootPermissionGrantPreApprovalPolicies(self.0.name("permissionGrantPreApprovalPolicies"))
    }

    /// `…/roleManagementPolicies`
    pub fn role_management_policies(&self) -> super::PolicyRootRoleManagementPolicies {
        super::PolicyRootRoleManagementPolicies(self.0.name("roleManagementPolicies"))
    }

    /// `…/roleManagementPolicyAssignments`
    pub fn role_management_policy_assignments(&self) -> super::PolicyRootRoleManagementPolicyAssignments {
        super::PolicyRootRoleManagementPolicyAssignments(self.0.name("roleManagementPolicyAssignments"))
    }

    /// `…/servicePrincipalCreationPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn service_principal_creation_policies(&self) -> Collection<models::ServicePrincipalCreationPolicy> {
        Collection::at(self.0.name("servicePrincipalCreationPolicies"))
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
    /// A collection of `microsoft.graph.authenticationStrengthPolicy`, such as `/policies/authenticationStrengthPolicies`.
    PolicyRootAuthenticationStrengthPolicies[models::AuthenticationStrengthPolicy]
}

impl PolicyRootAuthenticationStrengthPolicies {
    /// `POST /policies/authenticationStrengthPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-post-policies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn create(&self, body: models::AuthenticationStrengthPolicy) -> Call<models::AuthenticationStrengthPolicy> {
        let sheet = "POST authenticationStrengthRoot: create
            authenticationstrengthroot-post-policies: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationStrengthPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/authenticationStrengthPolicies/findByMethodMode(authenticationMethodModes={authenticationMethodModes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-findbymethodmode?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn find_by_method_mode(
        &self,
        authentication_method_modes: impl ::core::fmt::Display,
    ) -> List<models::AuthenticationStrengthPolicy> {
        let sheet = "GET authenticationStrengthPolicy: find_by_method_mode
            authenticationstrengthpolicy-findbymethodmode: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /policies/authenticationStrengthPolicies/findByMethodMode(authenticationMethodModes={authenticationMethodModes})";
        self.0
            .function("findByMethodMode", &[("authenticationMethodModes", Argument::bare(authentication_method_modes))])
            .list(sheet)
    }

    /// `GET /policies/authenticationStrengthPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-policies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn list(&self) -> List<models::AuthenticationStrengthPolicy> {
        let sheet = "GET authenticationStrengthRoot: list
            authenticationstrengthroot-list-policies: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /policies/authenticationStrengthPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authorizationPolicy`, such as `/policies/authorizationPolicy`.
    PolicyRootAuthorizationPolicy[models::AuthorizationPolicy]
}

impl PolicyRootAuthorizationPolicy {
    /// `GET /policies/authorizationPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-authorizationpolicy?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.Authorization`; application: `Policy.Read.All`, `Policy.ReadWrite.Authorization`.
    pub fn list(&self) -> List<models::AuthorizationPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-authorizationpolicy: Policy.Read.All Policy.ReadWrite.Authorization | | Policy.Read.All Policy.ReadWrite.Authorization
            /policies/authorizationPolicy";
        self.0.list(sheet)
    }

    /// `PATCH /policies/authorizationPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.Authorization`; application: `Policy.ReadWrite.Authorization`.
    pub fn update(&self, body: models::AuthorizationPolicy) -> Call<models::AuthorizationPolicy> {
        let sheet = "PATCH policyRoot: update
            : Policy.ReadWrite.Authorization | | Policy.ReadWrite.Authorization
            /policies/authorizationPolicy";
        self.0.call(sheet).json(body)
    }

    /// `…/authorizationPolicy`
    pub fn authorization_policy(&self) -> super::AuthorizationPolicy {
        super::AuthorizationPolicy(self.0.name("authorizationPolicy"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.b2bManagementPolicy`, such as `/policies/b2bManagementPolicies`.
    PolicyRootB2bManagementPolicies[models::B2bManagementPolicy]
}

impl PolicyRootB2bManagementPolicies {
    /// `POST /policies/b2bManagementPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-post-b2bmanagementpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.B2BManagementPolicy`; application: `Policy.ReadWrite.B2BManagementPolicy`.
    pub fn create(&self, body: models::B2bManagementPolicy) -> Call<models::B2bManagementPolicy> {
        let sheet = "POST policyRoot: create
            policyroot-post-b2bmanagementpolicies: Policy.ReadWrite.B2BManagementPolicy | | Policy.ReadWrite.B2BManagementPolicy
            /policies/b2bManagementPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/b2bManagementPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-b2bmanagementpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.B2BManagementPolicy`, `Policy.ReadWrite.B2BManagementPolicy`; application: `Policy.Read.B2BManagementPolicy`, `Policy.ReadWrite.B2BManagementPolicy`.
    pub fn list(&self) -> List<models::B2bManagementPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-b2bmanagementpolicies: Policy.Read.B2BManagementPolicy Policy.ReadWrite.B2BManagementPolicy | | Policy.Read.B2BManagementPolicy Policy.ReadWrite.B2BManagementPolicy
            /policies/b2bManagementPolicies";
        self.0.list(sheet)
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
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::FeatureRolloutPolicy) -> Call<models::FeatureRolloutPolicy> {
        let sheet = "POST post-featurerolloutpolicies: create
            post-featurerolloutpolicies: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/featureRolloutPolicies` — List featurerolloutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-featurerolloutpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::FeatureRolloutPolicy> {
        let sheet = "GET list-featurerolloutpolicies: list
            list-featurerolloutpolicies: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
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
    /// `/policies/hybridAuthenticationPolicy`
    PolicyRootHybridAuthenticationPolicy
}

impl PolicyRootHybridAuthenticationPolicy {
    /// `GET /policies/hybridAuthenticationPolicy`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.HybridAuthentication`, `Policy.Read.HybridAuthentication`; application: `Policy.Read.All`, `Policy.ReadWrite.HybridAuthentication`, `Policy.Read.HybridAuthentication`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET policyRoot: get
            : Policy.Read.All Policy.ReadWrite.HybridAuthentication Policy.Read.HybridAuthentication | | Policy.Read.All Policy.ReadWrite.HybridAuthentication Policy.Read.HybridAuthentication
            /policies/hybridAuthenticationPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/hybridAuthenticationPolicy`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`; application: `Policy.ReadWrite.HybridAuthentication`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH policyRoot: update
            : Policy.ReadWrite.HybridAuthentication | | Policy.ReadWrite.HybridAuthentication
            /policies/hybridAuthenticationPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppManagementPolicy`, such as `/policies/mobileAppManagementPolicies`.
    PolicyRootMobileAppManagementPolicies[models::MobileAppManagementPolicy]
}

impl PolicyRootMobileAppManagementPolicies {
    /// `GET /policies/mobileAppManagementPolicies` — List mobileAppManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn list(&self) -> List<models::MobileAppManagementPolicy> {
        let sheet = "GET mobileappmanagementpolicies: list
            mobileappmanagementpolicies-list: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileDeviceManagementPolicy`, such as `/policies/mobileDeviceManagementPolicies`.
    PolicyRootMobileDeviceManagementPolicies[models::MobileDeviceManagementPolicy]
}

impl PolicyRootMobileDeviceManagementPolicies {
    /// `GET /policies/mobileDeviceManagementPolicies` — List mobileDeviceManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn list(&self) -> List<models::MobileDeviceManagementPolicy> {
        let sheet = "GET mobiledevicemanagementpolicies: list
            mobiledevicemanagementpolicies-list: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremAuthenticationPolicy`, such as `/policies/onPremAuthenticationPolicies`.
    PolicyRootOnPremAuthenticationPolicies[models::OnPremAuthenticationPolicy]
}

impl PolicyRootOnPremAuthenticationPolicies {
    /// `POST /policies/onPremAuthenticationPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-post-onpremauthenticationpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.OnPremAuthenticationPolicy`.
    pub fn create(&self, body: models::OnPremAuthenticationPolicy) -> Call<models::OnPremAuthenticationPolicy> {
        let sheet = "POST policyRoot: create
            policyroot-post-onpremauthenticationpolicies: Policy.ReadWrite.OnPremAuthenticationPolicy | |
            /policies/onPremAuthenticationPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/onPremAuthenticationPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-onpremauthenticationpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.OnPremAuthenticationPolicy`, `Policy.ReadWrite.OnPremAuthenticationPolicy`.
    pub fn list(&self) -> List<models::OnPremAuthenticationPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-onpremauthenticationpolicies: Policy.Read.OnPremAuthenticationPolicy Policy.ReadWrite.OnPremAuthenticationPolicy | |
            /policies/onPremAuthenticationPolicies";
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
    /// A collection of `microsoft.graph.permissionGrantPreApprovalPolicy`, such as `/policies/permissionGrantPreApprovalPolicies`.
    PolicyRootPermissionGrantPreApprovalPolicies[models::PermissionGrantPreApprovalPolicy]
}

impl PolicyRootPermissionGrantPreApprovalPolicies {
    /// `POST /policies/permissionGrantPreApprovalPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-post-permissiongrantpreapprovalpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::PermissionGrantPreApprovalPolicy,
    ) -> Call<models::PermissionGrantPreApprovalPolicy> {
        let sheet = "POST policyRoot: create
            policyroot-post-permissiongrantpreapprovalpolicies: | |
            /policies/permissionGrantPreApprovalPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPreApprovalPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-permissiongrantpreapprovalpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::PermissionGrantPreApprovalPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-permissiongrantpreapprovalpolicies: | |
            /policies/permissionGrantPreApprovalPolicies";
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
            policyroot-list-rolemanagementpolicies: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
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
            policyroot-list-rolemanagementpolicyassignments: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
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

crate::runtime::node! {
    /// A value of `microsoft.graph.policyTemplate`, such as `/policies/crossTenantAccessPolicy/templates`.
    PolicyTemplate: super::Entity = models::PolicyTemplate
}

impl PolicyTemplate {
    /// `GET /policies/crossTenantAccessPolicy/templates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PolicyTemplate> {
        let sheet = "GET crossTenantAccessPolicy: get
            : MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All
            /policies/crossTenantAccessPolicy/templates";
        self.0.get(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/templates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn update(&self, body: models::PolicyTemplate) -> Call<models::PolicyTemplate> {
        let sheet = "PATCH crossTenantAccessPolicy: update
            : MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /policies/crossTenantAccessPolicy/templates";
        self.0.call(sheet).json(body)
    }

    /// `…/multiTenantOrganizationIdentitySynchronization`
    pub fn multi_tenant_organization_identity_synchronization(
        &self,
    ) -> super::MultiTenantOrganizationIdentitySyncPolicyTemplate
    {
        super::MultiTenantOrganizationIdentitySyncPolicyTemplate(
            self.0.name("multiTenantOrganizationIdentitySynchronization"),
        )
    }

    /// `…/multiTenantOrganizationPartnerConfiguration`
    pub fn multi_tenant_organization_partner_configuration(
        &self,
    ) -> super::MultiTenantOrganizationPartnerConfigurationTemplate
    {
        super::MultiTenantOrganizationPartnerConfigurationTemplate(
            self.0.name("multiTenantOrganizationPartnerConfiguration"),
        )
    }
}
