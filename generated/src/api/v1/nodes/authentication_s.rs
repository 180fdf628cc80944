// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipalRiskDetection`, such as `/identityProtection/servicePrincipalRiskDetections/{id}`.
    ServicePrincipalRiskDetection: super::Entity = models::ServicePrincipalRiskDetection
}

impl ServicePrincipalRiskDetection {
    /// `GET /identityProtection/servicePrincipalRiskDetections/{servicePrincipalRiskDetection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipalriskdetection-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn get(&self) -> Get<models::ServicePrincipalRiskDetection> {
        let sheet = "GET servicePrincipalRiskDetection: get
            serviceprincipalriskdetection-get: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/servicePrincipalRiskDetections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.softwareOathAuthenticationMethod`, such as `/me/authentication/softwareOathMethods/{id}`.
    SoftwareOathAuthenticationMethod: super::AuthenticationMethod = models::SoftwareOathAuthenticationMethod
}

impl SoftwareOathAuthenticationMethod {
    /// `DELETE /me/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-SoftwareOATH.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE softwareOathAuthenticationMethod: delete
            softwareoathauthenticationmethod-delete: UserAuthMethod-SoftwareOATH.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods/{id}
            softwareoathauthenticationmethod-delete: UserAuthMethod-SoftwareOATH.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/softwareOathMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-SoftwareOATH.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SoftwareOathAuthenticationMethod> {
        let sheet = "GET softwareOathAuthenticationMethod: get
            : UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods/{id}
            : UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-SoftwareOATH.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/softwareOathMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/claimsMappingPolicies/{id}/appliesTo`.
    StsPolicyAppliesTo[models::DirectoryObject]
}

impl StsPolicyAppliesTo {
    /// `GET /policies/claimsMappingPolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list-appliesto?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list-appliesto?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list-appliesto?view=graph-rest-1.0) and 1 more
    /// Also: `/policies/tokenIssuancePolicies/{id}/appliesTo`, `/policies/tokenLifetimePolicies/{id}/appliesTo`, `/policies/homeRealmDiscoveryPolicies/{id}/appliesTo`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` and 3 more; application: `Policy.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET claimsMappingPolicy: list
            claimsmappingpolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies/{id}/appliesTo
            tokenissuancepolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}/appliesTo
            tokenlifetimepolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}/appliesTo
            homerealmdiscoverypolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}
