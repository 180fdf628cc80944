// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareOathAuthenticationMethod`, such as `/me/authentication/hardwareOathMethods/{id}`.
    HardwareOathAuthenticationMethod: super::AuthenticationMethod = models::HardwareOathAuthenticationMethod
}

impl HardwareOathAuthenticationMethod {
    /// `POST /me/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-activate?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}/activate`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-HardwareOATH.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn activate(&self, body: requests::hardware_oath_authentication_method::ActivateRequest) -> Call<()> {
        let sheet = "POST hardwareOathAuthenticationMethod: activate
            hardwareoathauthenticationmethod-activate: UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/hardwareOathMethods/{id}/activate
            hardwareoathauthenticationmethod-activate: UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods/{id}/activate";
        self.0.name("activate").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}/deactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-deactivate?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn deactivate(&self) -> Call<()> {
        let sheet = "POST hardwareOathAuthenticationMethod: deactivate
            hardwareoathauthenticationmethod-deactivate: | |
            /users/{id}/authentication/hardwareOathMethods/{id}/deactivate";
        self.0.name("deactivate").call(sheet)
    }

    /// `DELETE /me/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-HardwareOATH.ReadWrite`, `UserAuthMethod-HardwareOATH.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE hardwareOathAuthenticationMethod: delete
            : UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All | |
            /me/authentication/hardwareOathMethods/{id}
            : UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwareOathAuthenticationMethod> {
        let sheet = "GET hardwareOathAuthenticationMethod: get
            : UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/hardwareOathMethods/{id}
            : UserAuthMethod-HardwareOATH.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "directory")]
    pub fn device(&self) -> super::HardwareOathTokenAuthenticationMethodDevice {
        super::HardwareOathTokenAuthenticationMethodDevice(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/policies/homeRealmDiscoveryPolicies/{id}`.
    HomeRealmDiscoveryPolicy: super::DirectoryObject = models::HomeRealmDiscoveryPolicy
}

impl HomeRealmDiscoveryPolicy {
    /// `DELETE /policies/homeRealmDiscoveryPolicies/{id}` — Delete homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE homeRealmDiscoveryPolicy: delete
            homerealmdiscoverypolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/homeRealmDiscoveryPolicies/{id}` — Get homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homeRealmDiscoveryPolicy: get
            homerealmdiscoverypolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/homeRealmDiscoveryPolicies/{id}` — Update homerealmdiscoverypolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-update?view=graph-rest-beta)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<()> {
        let sheet = "PATCH homeRealmDiscoveryPolicy: update
            homerealmdiscoverypolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}
