// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.b2xIdentityUserFlow`, such as `/identity/b2xUserFlows/{id}`.
    B2xIdentityUserFlow: super::Entity = models::B2xIdentityUserFlow
}

impl B2xIdentityUserFlow {
    /// `DELETE /identity/b2xUserFlows/{id}` — Delete b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: delete
            b2xidentityuserflow-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}` — Get b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::B2xIdentityUserFlow> {
        let sheet = "GET b2xIdentityUserFlow: get
            b2xidentityuserflow-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}";
        self.0.get(sheet)
    }

    /// `…/apiConnectorConfiguration`
    pub fn api_connector_configuration(&self) -> super::B2xIdentityUserFlowApiConnectorConfiguration {
        super::B2xIdentityUserFlowApiConnectorConfiguration(self.0.references("apiConnectorConfiguration"))
    }

    /// `…/identityProviders`
    pub fn identity_providers(&self) -> super::B2xIdentityUserFlowIdentityProviders {
        super::B2xIdentityUserFlowIdentityProviders(self.0.references("identityProviders"))
    }

    /// `…/languages`
    pub fn languages(&self) -> super::B2xIdentityUserFlowLanguages {
        super::B2xIdentityUserFlowLanguages(self.0.name("languages"))
    }

    /// `…/userAttributeAssignments`
    pub fn user_attribute_assignments(&self) -> super::B2xIdentityUserFlowUserAttributeAssignments {
        super::B2xIdentityUserFlowUserAttributeAssignments(self.0.name("userAttributeAssignments"))
    }

    /// `…/userFlowIdentityProviders`
    pub fn user_flow_identity_providers(&self) -> super::B2xIdentityUserFlowUserFlowIdentityProviders {
        super::B2xIdentityUserFlowUserFlowIdentityProviders(self.0.name("userFlowIdentityProviders"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowApiConnectorConfiguration`, such as `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`.
    B2xIdentityUserFlowApiConnectorConfiguration[models::UserFlowApiConnectorConfiguration]
}

impl B2xIdentityUserFlowApiConnectorConfiguration {
    /// `GET /identity/b2xUserFlows/{id}/apiConnectorConfiguration` — Get userFlowApiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get-apiconnectorconfiguration?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowApiConnectorConfiguration> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-get-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration";
        self.0.list(sheet)
    }

    /// `PUT /identity/b2xUserFlows/{b2xUserFlowId}/apiConnectorConfiguration/{step}/$ref` — Update apiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-put-apiconnectorconfiguration?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_ref(&self, id: impl AsRef<str>, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT b2xIdentityUserFlow: set_ref
            b2xidentityuserflow-put-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet).reference(body)
    }

    /// `…/postAttributeCollection`
    pub fn post_attribute_collection(
        &self,
    ) -> super::B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection
    {
        super::B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection(
            self.0.name("postAttributeCollection"),
        )
    }

    /// `…/postFederationSignup`
    pub fn post_federation_signup(&self) -> super::B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup {
        super::B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup(self.0.name("postFederationSignup"))
    }
}

crate::runtime::node! {
    /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/postAttributeCollection`
    B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection
}

impl B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection {
    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/apiConnectorConfiguration/postAttributeCollection/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn upload_client_certificate(
        &self,
        body: requests::identity_api_connector::UploadClientCertificateRequest,
    ) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: upload_client_certificate
            identityapiconnector-uploadclientcertificate: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/postAttributeCollection/uploadClientCertificate";
        self.0.name("uploadClientCertificate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/postFederationSignup`
    B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup
}

impl B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup {
    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/apiConnectorConfiguration/postFederationSignup/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn upload_client_certificate(
        &self,
        body: requests::identity_api_connector::UploadClientCertificateRequest,
    ) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: upload_client_certificate
            identityapiconnector-uploadclientcertificate: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/postFederationSignup/uploadClientCertificate";
        self.0.name("uploadClientCertificate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProvider`, such as `/identity/b2xUserFlows/{id}/identityProviders`.
    B2xIdentityUserFlowIdentityProviders[models::IdentityProvider]
}

impl B2xIdentityUserFlowIdentityProviders {
    /// `POST /identity/b2xUserFlows/{id}/identityProviders/$ref` — Add identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-identityproviders?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST b2xIdentityUserFlow: add_ref
            b2xidentityuserflow-post-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identity/b2xUserFlows/{id}/identityProviders` — List identityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-identityproviders?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProvider> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders";
        self.0.list(sheet)
    }

    /// `DELETE /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref` — Delete identityProvider from b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete-identityproviders?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: remove_ref
            b2xidentityuserflow-delete-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguageConfiguration`, such as `/identity/b2xUserFlows/{id}/languages`.
    B2xIdentityUserFlowLanguages[models::UserFlowLanguageConfiguration]
}

impl B2xIdentityUserFlowLanguages {
    /// `GET /identity/b2xUserFlows/{id}/languages` — List languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-languages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguageConfiguration> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-languages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttributeAssignment`, such as `/identity/b2xUserFlows/{id}/userAttributeAssignments`.
    B2xIdentityUserFlowUserAttributeAssignments[models::IdentityUserFlowAttributeAssignment]
}

impl B2xIdentityUserFlowUserAttributeAssignments {
    /// `POST /identity/b2xUserFlows/{id}/userAttributeAssignments` — Create userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-userattributeassignments?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IdentityUserFlowAttributeAssignment,
    ) -> Call<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "POST b2xIdentityUserFlow: create
            b2xidentityuserflow-post-userattributeassignments: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/getOrder` — identityUserFlowAttributeAssignment: getOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-getorder?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get_order(&self) -> Get<models::AssignmentOrder> {
        let sheet = "GET identityUserFlowAttributeAssignment: get_order
            identityuserflowattributeassignment-getorder: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/getOrder";
        self.0.name("getOrder").get(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}/userAttributeAssignments` — List userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-userattributeassignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-userattributeassignments: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments";
        self.0.list(sheet)
    }

    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/setOrder` — identityUserFlowAttributeAssignment: setOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_order(&self, body: requests::identity_user_flow_attribute_assignment::SetOrderRequest) -> Call<()> {
        let sheet = "POST identityUserFlowAttributeAssignment: set_order
            identityuserflowattributeassignment-setorder: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/setOrder";
        self.0.name("setOrder").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/identity/b2xUserFlows/{id}/userFlowIdentityProviders`.
    B2xIdentityUserFlowUserFlowIdentityProviders[models::IdentityProviderBase]
}

impl B2xIdentityUserFlowUserFlowIdentityProviders {
    /// `GET /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/userFlowIdentityProviders`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET b2xIdentityUserFlow: list
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userFlowIdentityProviders";
        self.0.list(sheet)
    }

    /// `PATCH /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/userFlowIdentityProviders`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityProviderBase>) -> Call<models::IdentityProviderBase> {
        let sheet = "PATCH b2xIdentityUserFlow: update
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userFlowIdentityProviders";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }
}
