// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Content, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.temporaryAccessPassAuthenticationMethod`, such as `/me/authentication/temporaryAccessPassMethods/{id}`.
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod = models::TemporaryAccessPassAuthenticationMethod
}

impl TemporaryAccessPassAuthenticationMethod {
    /// `DELETE /me/authentication/temporaryAccessPassMethods/{id}` — Delete temporaryAccessPassAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-TAP.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE temporaryAccessPassAuthenticationMethod: delete
            temporaryaccesspassauthenticationmethod-delete: UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods/{id}
            temporaryaccesspassauthenticationmethod-delete: UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/temporaryAccessPassMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}` — Get temporaryAccessPassAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-TAP.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "GET temporaryAccessPassAuthenticationMethod: get
            temporaryaccesspassauthenticationmethod-get: UserAuthMethod-TAP.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods/{id}
            temporaryaccesspassauthenticationmethod-get: UserAuthMethod-TAP.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-TAP.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/temporaryAccessPassMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`.
    TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::TemporaryAccessPassAuthenticationMethodConfiguration
}

impl TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Delete temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE temporaryAccessPassAuthenticationMethodConfiguration: delete
            temporaryaccesspassauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Get temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethodConfiguration> {
        let sheet = "GET temporaryAccessPassAuthenticationMethodConfiguration: get
            temporaryaccesspassauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass` — Update temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::TemporaryAccessPassAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH temporaryAccessPassAuthenticationMethodConfiguration: update
            temporaryaccesspassauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantAppManagementPolicy`, such as `/policies/defaultAppManagementPolicy`.
    TenantAppManagementPolicy: super::DirectoryObject = models::TenantAppManagementPolicy
}

impl TenantAppManagementPolicy {
    /// `GET /policies/defaultAppManagementPolicy` — Get tenantAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TenantAppManagementPolicy> {
        let sheet = "GET tenantAppManagementPolicy: get
            tenantappmanagementpolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/defaultAppManagementPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/defaultAppManagementPolicy` — Update tenantAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TenantAppManagementPolicy) -> Call<()> {
        let sheet = "PATCH tenantAppManagementPolicy: update
            tenantappmanagementpolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/defaultAppManagementPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tokenIssuancePolicy`, such as `/policies/tokenIssuancePolicies/{id}`.
    TokenIssuancePolicy: super::DirectoryObject = models::TokenIssuancePolicy
}

impl TokenIssuancePolicy {
    /// `DELETE /policies/tokenIssuancePolicies/{id}` — Delete tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tokenIssuancePolicy: delete
            tokenissuancepolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/tokenIssuancePolicies/{id}` — Get tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TokenIssuancePolicy> {
        let sheet = "GET tokenIssuancePolicy: get
            tokenissuancepolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/tokenIssuancePolicies/{id}` — Update tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-update?view=graph-rest-beta)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TokenIssuancePolicy) -> Call<()> {
        let sheet = "PATCH tokenIssuancePolicy: update
            tokenissuancepolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tokenLifetimePolicy`, such as `/policies/tokenLifetimePolicies/{id}`.
    TokenLifetimePolicy: super::DirectoryObject = models::TokenLifetimePolicy
}

impl TokenLifetimePolicy {
    /// `DELETE /policies/tokenLifetimePolicies/{id}` — Delete tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tokenLifetimePolicy: delete
            tokenlifetimepolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/tokenLifetimePolicies/{id}` — Get tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TokenLifetimePolicy> {
        let sheet = "GET tokenLifetimePolicy: get
            tokenlifetimepolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/tokenLifetimePolicies/{id}` — Update tokenlifetimepolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-update?view=graph-rest-beta)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TokenLifetimePolicy) -> Call<()> {
        let sheet = "PATCH tokenLifetimePolicy: update
            tokenlifetimepolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trustFramework`, such as `/trustFramework`.
    TrustFramework = models::TrustFramework
}

impl TrustFramework {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TrustFramework> {
        self.0.get("GET trustFramework: get")
    }

    /// `…/keySets`
    pub fn key_sets(&self) -> super::TrustFrameworkKeySets {
        super::TrustFrameworkKeySets(self.0.name("keySets"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::TrustFrameworkPolicies {
        super::TrustFrameworkPolicies(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trustFrameworkKeySet`, such as `/trustFramework/keySets/{id}`.
    TrustFrameworkKeySet: super::Entity = models::TrustFrameworkKeySet
}

impl TrustFrameworkKeySet {
    /// `DELETE /trustFramework/keySets/{id}` — Delete trustFrameworkKeySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE trustFrameworkKeySet: delete
            trustframeworkkeyset-delete: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}";
        self.0.call(sheet)
    }

    /// `POST /trustFramework/keySets/{id}/generateKey` — trustFrameworkKeySet: generateKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-generatekey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn generate_key(
        &self,
        body: requests::trust_framework_key_set::GenerateKeyRequest,
    ) -> Call<models::TrustFrameworkKey> {
        let sheet = "POST trustFrameworkKeySet: generate_key
            trustframeworkkeyset-generatekey: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/generateKey";
        self.0.name("generateKey").call(sheet).json(body)
    }

    /// `GET /trustFramework/keySets/{id}` — Get trustFrameworkKeySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TrustFrameworkKeySet> {
        let sheet = "GET trustFrameworkKeySet: get
            trustframeworkkeyset-get: TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}";
        self.0.get(sheet)
    }

    /// `GET /trustFramework/keySets/{id}/getActiveKey` — trustFrameworkKeySet: getActiveKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-getactivekey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn get_active_key(&self) -> Get<models::TrustFrameworkKey> {
        let sheet = "GET trustFrameworkKeySet: get_active_key
            trustframeworkkeyset-getactivekey: TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/getActiveKey";
        self.0.name("getActiveKey").get(sheet)
    }

    /// `PUT /trustFramework/keySets/{id}` — Update trustFrameworkKeySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn replace(&self, body: models::TrustFrameworkKeySet) -> Call<models::TrustFrameworkKeySet> {
        let sheet = "PUT trustFrameworkKeySet: replace
            trustframeworkkeyset-update: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /trustFramework/keySets/{trustFrameworkKeySet-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-update-2?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn update(&self, body: models::TrustFrameworkKeySet) -> Call<models::TrustFrameworkKeySet> {
        let sheet = "PATCH trustFrameworkKeySet: update
            trustframeworkkeyset-update-2: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /trustFramework/keySets/{id}/uploadCertificate` — trustFrameworkKeySet: uploadCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadcertificate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn upload_certificate(
        &self,
        body: requests::trust_framework_key_set::UploadCertificateRequest,
    ) -> Call<models::TrustFrameworkKey> {
        let sheet = "POST trustFrameworkKeySet: upload_certificate
            trustframeworkkeyset-uploadcertificate: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/uploadCertificate";
        self.0.name("uploadCertificate").call(sheet).json(body)
    }

    /// `POST /trustFramework/keySets/{id}/uploadPkcs12` — trustFrameworkKeySet: uploadPkcs12
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadpkcs12?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn upload_pkcs12(
        &self,
        body: requests::trust_framework_key_set::UploadPkcs12Request,
    ) -> Call<models::TrustFrameworkKey> {
        let sheet = "POST trustFrameworkKeySet: upload_pkcs12
            trustframeworkkeyset-uploadpkcs12: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/uploadPkcs12";
        self.0.name("uploadPkcs12").call(sheet).json(body)
    }

    /// `POST /trustFramework/keySets/{id}/uploadSecret` — trustFrameworkKeySet: uploadSecret
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadsecret?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn upload_secret(
        &self,
        body: requests::trust_framework_key_set::UploadSecretRequest,
    ) -> Call<models::TrustFrameworkKey> {
        let sheet = "POST trustFrameworkKeySet: upload_secret
            trustframeworkkeyset-uploadsecret: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/uploadSecret";
        self.0.name("uploadSecret").call(sheet).json(body)
    }

    /// `…/keys_v2`
    pub fn keys_v2(&self) -> Collection<models::TrustFrameworkKeyV2> {
        Collection::at(self.0.name("keys_v2"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.trustFrameworkKeySet`, such as `/trustFramework/keySets`.
    TrustFrameworkKeySets[models::TrustFrameworkKeySet]
}

impl TrustFrameworkKeySets {
    /// `POST /trustFramework/keySets` — Create trustFrameworkKeySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframework-post-keysets?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn create(&self, body: models::TrustFrameworkKeySet) -> Call<models::TrustFrameworkKeySet> {
        let sheet = "POST trustframework: create
            trustframework-post-keysets: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets";
        self.0.call(sheet).json(body)
    }

    /// `GET /trustFramework/keySets` — List keySets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframework-list-keysets?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn list(&self) -> List<models::TrustFrameworkKeySet> {
        let sheet = "GET trustframework: list
            trustframework-list-keysets: TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trustFrameworkKey_v2`, such as `/trustFramework/keySets/{id}/keys_v2/{id}`.
    TrustFrameworkKeyV2 = models::TrustFrameworkKeyV2
}

impl TrustFrameworkKeyV2 {
    /// `DELETE /trustFramework/keySets/{trustFrameworkKeySet-id}/keys_v2/{trustFrameworkKey_v2-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE trustFrameworkKey_v2: delete
            : TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/keys_v2/{id}";
        self.0.call(sheet)
    }

    /// `GET /trustFramework/keySets/{trustFrameworkKeySet-id}/keys_v2/{trustFrameworkKey_v2-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkey_v2-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TrustFrameworkKeyV2> {
        let sheet = "GET trustFrameworkKey_v2: get
            trustframeworkkey_v2-get: TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/keys_v2/{id}";
        self.0.get(sheet)
    }

    /// `PUT /trustFramework/keySets/{trustFrameworkKeySet-id}/keys_v2/{trustFrameworkKey_v2-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn replace(&self, body: models::TrustFrameworkKeyV2) -> Call<models::TrustFrameworkKeyV2> {
        let sheet = "PUT trustFrameworkKey_v2: replace
            : TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/keys_v2/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /trustFramework/keySets/{trustFrameworkKeySet-id}/keys_v2/{trustFrameworkKey_v2-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TrustFrameworkKeySet.ReadWrite.All`; application: `TrustFrameworkKeySet.ReadWrite.All`.
    pub fn update(&self, body: models::TrustFrameworkKeyV2) -> Call<models::TrustFrameworkKeyV2> {
        let sheet = "PATCH trustFrameworkKey_v2: update
            : TrustFrameworkKeySet.ReadWrite.All | | TrustFrameworkKeySet.ReadWrite.All
            /trustFramework/keySets/{id}/keys_v2/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.trustFrameworkPolicy`, such as `/trustFramework/policies`.
    TrustFrameworkPolicies[models::TrustFrameworkPolicy]
}

impl TrustFrameworkPolicies {
    /// `POST /trustFramework/policies` — Create trustFrameworkPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframework-post-trustframeworkpolicy?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.TrustFramework`; application: `Policy.ReadWrite.TrustFramework`.
    pub fn create(&self, body: models::TrustFrameworkPolicy) -> Call<models::TrustFrameworkPolicy> {
        let sheet = "POST trustframework: create
            trustframework-post-trustframeworkpolicy: Policy.ReadWrite.TrustFramework | | Policy.ReadWrite.TrustFramework
            /trustFramework/policies";
        self.0.call(sheet).json(body)
    }

    /// `GET /trustFramework/policies` — List trustFrameworkPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframework-list-trustframeworkpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`; application: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`.
    pub fn list(&self) -> List<models::TrustFrameworkPolicy> {
        let sheet = "GET trustframework: list
            trustframework-list-trustframeworkpolicies: Policy.Read.All Policy.ReadWrite.TrustFramework | | Policy.Read.All Policy.ReadWrite.TrustFramework
            /trustFramework/policies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trustFrameworkPolicy`, such as `/trustFramework/policies/{id}`.
    TrustFrameworkPolicy: super::Entity = models::TrustFrameworkPolicy
}

impl TrustFrameworkPolicy {
    /// `DELETE /trustFramework/policies/{id}` — Delete trustFrameworkPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.TrustFramework`; application: `Policy.ReadWrite.TrustFramework`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE trustFrameworkPolicy: delete
            trustframeworkpolicy-delete: Policy.ReadWrite.TrustFramework | | Policy.ReadWrite.TrustFramework
            /trustFramework/policies/{id}";
        self.0.call(sheet)
    }

    /// `DELETE /trustFramework/policies/{trustFrameworkPolicy-id}/$value` — Delete trustFrameworkPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.TrustFramework`; application: `Policy.ReadWrite.TrustFramework`.
    pub fn delete_value(&self) -> Call<()> {
        let sheet = "DELETE trustFrameworkPolicy: delete_value
            trustframeworkpolicy-delete: Policy.ReadWrite.TrustFramework | | Policy.ReadWrite.TrustFramework
            /trustFramework/policies/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /trustFramework/policies/{id}/$value` — Get trustFrameworkPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`; application: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET trustFrameworkPolicy: download
            trustframeworkpolicy-get: Policy.Read.All Policy.ReadWrite.TrustFramework | | Policy.Read.All Policy.ReadWrite.TrustFramework
            /trustFramework/policies/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /trustFramework/policies/{trustFrameworkPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`; application: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`.
    pub fn get(&self) -> Get<models::TrustFrameworkPolicy> {
        let sheet = "GET trustFrameworkPolicy: get
            : Policy.Read.All Policy.ReadWrite.TrustFramework | | Policy.Read.All Policy.ReadWrite.TrustFramework
            /trustFramework/policies/{id}";
        self.0.get(sheet)
    }

    /// `PUT /trustFramework/policies/{trustFrameworkPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.TrustFramework`; application: `Policy.ReadWrite.TrustFramework`.
    pub fn replace(&self, body: models::TrustFrameworkPolicy) -> Call<models::TrustFrameworkPolicy> {
        let sheet = "PUT trustFrameworkPolicy: replace
            : Policy.ReadWrite.TrustFramework | | Policy.ReadWrite.TrustFramework
            /trustFramework/policies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PUT /trustFramework/policies/{id}/$value` — Update or create trustFrameworkPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trustframework-put-trustframeworkpolicy?view=graph-rest-beta)
    /// Status: 200, 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.TrustFramework`; application: `Policy.ReadWrite.TrustFramework`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<models::TrustFrameworkPolicy> {
        let sheet = "PUT trustframework: upload
            trustframework-put-trustframeworkpolicy: Policy.ReadWrite.TrustFramework | | Policy.ReadWrite.TrustFramework
            /trustFramework/policies/{id}/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}
