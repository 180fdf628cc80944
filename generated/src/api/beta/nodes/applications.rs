// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.application`, such as `/applications/{id}`.
    Application: super::DirectoryObject = models::Application
}

impl Application {
    /// `POST /applications/{id}/addKey` — application: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta)
    /// Status: 200.
    pub fn add_key(&self, body: requests::application::AddKeyRequest) -> Call<models::KeyCredential> {
        let sheet = "POST application: add_key
            application-addkey: | |
            /applications/{id}/addKey";
        self.0.name("addKey").call(sheet).json(body)
    }

    /// `POST /applications/{id}/addPassword` — application: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_password(&self, body: requests::application::AddPasswordRequest) -> Call<models::PasswordCredential> {
        let sheet = "POST application: add_password
            application-addpassword: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `DELETE /applications/{id}` — Delete application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            application-delete: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{id}` — Get application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::Application> {
        let sheet = "GET application: get
            application-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}";
        self.0.get(sheet)
    }

    /// `POST /applications/{id}/removeKey` — application: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta)
    /// Status: 204.
    pub fn remove_key(&self, body: requests::application::RemoveKeyRequest) -> Call<()> {
        let sheet = "POST application: remove_key
            application-removekey: | |
            /applications/{id}/removeKey";
        self.0.name("removeKey").call(sheet).json(body)
    }

    /// `POST /applications/{id}/removePassword` — application: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_password(&self, body: requests::application::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST application: remove_password
            application-removepassword: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `PUT /applications/{id}/connectorGroup/$ref` — Assign a connectorgroup to an application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post-applications?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn set_connector_group_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT connectorGroup: set_connector_group_ref
            connectorgroup-post-applications: Directory.ReadWrite.All | |
            /applications/{id}/connectorGroup/$ref";
        self.0.name("connectorGroup").name("$ref").call(sheet).reference(body)
    }

    /// `POST /applications/{id}/setVerifiedPublisher` — application: setVerifiedPublisher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`.
    pub fn set_verified_publisher(&self, body: requests::application::SetVerifiedPublisherRequest) -> Call<()> {
        let sheet = "POST application: set_verified_publisher
            application-setverifiedpublisher: Application.ReadWrite.All | |
            /applications/{id}/setVerifiedPublisher";
        self.0.name("setVerifiedPublisher").call(sheet).json(body)
    }

    /// `POST /applications/{id}/unsetVerifiedPublisher` — application: unsetVerifiedPublisher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`.
    pub fn unset_verified_publisher(&self) -> Call<()> {
        let sheet = "POST application: unset_verified_publisher
            application-unsetverifiedpublisher: Application.ReadWrite.All | |
            /applications/{id}/unsetVerifiedPublisher";
        self.0.name("unsetVerifiedPublisher").call(sheet)
    }

    /// `PATCH /applications/{id}` — Update application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Application) -> Call<()> {
        let sheet = "PATCH application: update
            application-update: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appManagementPolicies`
    pub fn app_management_policies(&self) -> super::ApplicationAppManagementPolicies {
        super::ApplicationAppManagementPolicies(self.0.name("appManagementPolicies"))
    }

    /// `…/calls`
    ///
    /// The type lists it; no page documents a request there.
    pub fn calls(&self) -> Collection<models::Call> {
        Collection::at(self.0.name("calls"))
    }

    /// `…/createdOnBehalfOf`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_on_behalf_of(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("createdOnBehalfOf"))
    }

    /// `…/extensionProperties`
    pub fn extension_properties(&self) -> super::ApplicationExtensionProperties {
        super::ApplicationExtensionProperties(self.0.name("extensionProperties"))
    }

    /// `…/federatedIdentityCredentials`
    pub fn federated_identity_credentials(&self) -> super::ApplicationFederatedIdentityCredentials {
        super::ApplicationFederatedIdentityCredentials(self.0.name("federatedIdentityCredentials"))
    }

    /// `…/onlineMeetings`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "communications")]
    pub fn online_meetings(&self) -> Collection<models::OnlineMeeting> {
        Collection::at(self.0.name("onlineMeetings"))
    }

    /// `…/owners`
    pub fn owners(&self) -> super::ApplicationOwners {
        super::ApplicationOwners(self.0.references("owners"))
    }

    /// `…/synchronization`
    pub fn synchronization(&self) -> super::Synchronization {
        super::Synchronization(self.0.name("synchronization"))
    }

    /// `…/tokenIssuancePolicies`
    pub fn token_issuance_policies(&self) -> super::ApplicationTokenIssuancePolicies {
        super::ApplicationTokenIssuancePolicies(self.0.references("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::ApplicationTokenLifetimePolicies {
        super::ApplicationTokenLifetimePolicies(self.0.references("tokenLifetimePolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appManagementPolicy`, such as `/applications/{id}/appManagementPolicies`.
    ApplicationAppManagementPolicies[models::AppManagementPolicy]
}

impl ApplicationAppManagementPolicies {
    /// `POST /applications/{id}/appManagementPolicies/$ref` — Assign appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post-appliesto?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST appManagementPolicy: add_ref
            appmanagementpolicy-post-appliesto: Application.Read.All+Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All+Policy.ReadWrite.ApplicationConfiguration
            /applications/{id}/appManagementPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties`.
    ApplicationExtensionProperties[models::ExtensionProperty]
}

impl ApplicationExtensionProperties {
    /// `POST /applications/{application ObjectId}/extensionProperties` — Create extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::ExtensionProperty) -> Call<models::ExtensionProperty> {
        let sheet = "POST application: create
            application-post-extensionproperty: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties` — List extensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::ExtensionProperty> {
        let sheet = "GET application: list
            application-list-extensionproperty: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.federatedIdentityCredential`, such as `/applications/{id}/federatedIdentityCredentials`.
    ApplicationFederatedIdentityCredentials[models::FederatedIdentityCredential]
}

impl ApplicationFederatedIdentityCredentials {
    /// `POST /applications/{applicationsId}/federatedIdentityCredentials` — Create federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-federatedidentitycredentials?view=graph-rest-beta)
    /// Required: `audiences`, `issuer`, `subject`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: models::FederatedIdentityCredential) -> Call<models::FederatedIdentityCredential> {
        let sheet = "POST application: create
            application-post-federatedidentitycredentials: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{applicationsId}/federatedIdentityCredentials` — List federatedIdentityCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-federatedidentitycredentials?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn list(&self) -> List<models::FederatedIdentityCredential> {
        let sheet = "GET application: list
            application-list-federatedidentitycredentials: Application.Read.All Application.ReadWrite.All | Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/applications/{id}/owners`.
    ApplicationOwners[models::DirectoryObject]
}

impl ApplicationOwners {
    /// `POST /applications/{id}/owners/$ref` — Add owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All`, `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-owners: Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /applications/{id}/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /applications/{id}/owners` — List owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET application: list
            application-list-owners: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /applications/{id}/owners";
        self.0.list(sheet)
    }

    /// `DELETE /applications/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/owners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.applicationTemplate`, such as `/applicationTemplates/{id}`.
    ApplicationTemplate = models::ApplicationTemplate
}

impl ApplicationTemplate {
    /// `GET /applicationTemplates/{id}` — Get applicationTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-get?view=graph-rest-beta)
    /// Status: 200.
    pub fn get(&self) -> Get<models::ApplicationTemplate> {
        let sheet = "GET applicationTemplate: get
            applicationtemplate-get: | |
            /applicationTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /applicationTemplates/{id}/instantiate` — applicationTemplate: instantiate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn instantiate(
        &self,
        body: requests::application_template::InstantiateRequest,
    ) -> Call<models::ApplicationServicePrincipal> {
        let sheet = "POST applicationTemplate: instantiate
            applicationtemplate-instantiate: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applicationTemplates/{id}/instantiate";
        self.0.name("instantiate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.applicationTemplate`, such as `/applicationTemplates`.
    ApplicationTemplates[models::ApplicationTemplate]
}

impl ApplicationTemplates {
    /// `GET /applicationTemplates` — List applicationTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    pub fn list(&self) -> List<models::ApplicationTemplate> {
        let sheet = "GET applicationTemplate: list
            applicationtemplate-list: | |
            /applicationTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenIssuancePolicy`, such as `/applications/{id}/tokenIssuancePolicies`.
    ApplicationTokenIssuancePolicies[models::TokenIssuancePolicy]
}

impl ApplicationTokenIssuancePolicies {
    /// `POST /applications/{id}/tokenIssuancePolicies/$ref` — Assign tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-tokenissuancepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenIssuancePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /applications/{id}/tokenIssuancePolicies` — List assigned tokenIssuancePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET application: list
            application-list-tokenissuancepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenIssuancePolicies";
        self.0.list(sheet)
    }

    /// `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref` — Remove tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-tokenissuancepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenIssuancePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/applications/{id}/tokenLifetimePolicies`.
    ApplicationTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl ApplicationTokenLifetimePolicies {
    /// `POST /applications/{id}/tokenLifetimePolicies/$ref` — Assign tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /applications/{id}/tokenLifetimePolicies` — List assigned tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET application: list
            application-list-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenLifetimePolicies";
        self.0.list(sheet)
    }

    /// `DELETE /applications/{id}/tokenLifetimePolicies/{id}/$ref` — Remove tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenLifetimePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/applications`.
    Applications[models::Application]
}

impl Applications {
    /// `POST /applications` — Create application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::Application) -> Call<models::Application> {
        let sheet = "POST application: create
            application-post-applications: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/delta` — application: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn delta(&self) -> List<models::Application> {
        let sheet = "GET application: delta
            application-delta: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /applications` — List applications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All` + `User.Read`, `Application.ReadWrite.All` + `User.Read`; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET application: list
            application-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All+User.Read Application.ReadWrite.All+User.Read | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All
            /applications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.connector`, such as `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}`.
    Connector = models::Connector
}

impl Connector {
    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors/{id}` — Get connector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Connector> {
        let sheet = "GET connector: get
            connector-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors/{id}";
        self.0.get(sheet)
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::ConnectorMemberOf {
        super::ConnectorMemberOf(self.0.name("memberOf"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.connectorGroup`, such as `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}`.
    ConnectorGroup = models::ConnectorGroup
}

impl ConnectorGroup {
    /// `DELETE /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Delete connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE connectorGroup: delete
            connectorgroup-delete: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Get connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConnectorGroup> {
        let sheet = "GET connectorGroup: get
            connectorgroup-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Update connectorGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::ConnectorGroup) -> Call<models::ConnectorGroup> {
        let sheet = "PATCH connectorGroup: update
            connectorgroup-update: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/applications`
    pub fn applications(&self) -> super::ConnectorGroupApplications {
        super::ConnectorGroupApplications(self.0.name("applications"))
    }

    /// `…/members`
    pub fn members(&self) -> super::ConnectorGroupMembers {
        super::ConnectorGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications`.
    ConnectorGroupApplications[models::Application]
}

impl ConnectorGroupApplications {
    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications` — List applications assigned to a connectorgroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list-applications?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET connectorGroup: list
            connectorgroup-list-applications: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connector`, such as `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members`.
    ConnectorGroupMembers[models::Connector]
}

impl ConnectorGroupMembers {
    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members/$ref` — Add connector to connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post-members?view=graph-rest-beta)
    /// Status: 201, 204.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::Connector>> {
        let sheet = "POST connectorGroup: add_ref
            connectorgroup-post-members: | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Connector> {
        let sheet = "GET connectorGroup: list
            connectorgroup-list-members: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connectorGroup`, such as `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf`.
    ConnectorMemberOf[models::ConnectorGroup]
}

impl ConnectorMemberOf {
    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf/$ref` — Add connector to connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-post-memberof?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<models::ConnectorGroup> {
        let sheet = "POST connector: add_ref
            connector-post-memberof: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf` — List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-list-memberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConnectorGroup> {
        let sheet = "GET connector: list
            connector-list-memberof: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedPermissionClassification`, such as `/servicePrincipals/{id}/delegatedPermissionClassifications/{id}`.
    DelegatedPermissionClassification = models::DelegatedPermissionClassification
}

impl DelegatedPermissionClassification {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DelegatedPermissionClassification> {
        self.0.get("GET delegatedPermissionClassification: get")
    }

    /// `DELETE /servicePrincipals/{id}/delegatedPermissionClassifications/{id}` — Delete delegatedpermissionclassification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete-delegatedpermissionclassifications: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /servicePrincipals/{id}/delegatedPermissionClassifications/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties/{id}`.
    ExtensionProperty: super::DirectoryObject = models::ExtensionProperty
}

impl ExtensionProperty {
    /// `DELETE /applications/{application ObjectId}/extensionProperties/{id}` — Delete extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE extensionProperty: delete
            extensionproperty-delete: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties/{extensionPropertyId}` — Get extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Directory.Read.All`, `Application.ReadWrite.All`; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExtensionProperty> {
        let sheet = "GET extensionProperty: get
            extensionproperty-get: Application.Read.All Directory.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.federatedIdentityCredential`, such as `/applications/{id}/federatedIdentityCredentials/{id}`.
    FederatedIdentityCredential = models::FederatedIdentityCredential
}

impl FederatedIdentityCredential {
    /// `DELETE /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Delete federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE federatedIdentityCredential: delete
            federatedidentitycredential-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Get federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FederatedIdentityCredential> {
        let sheet = "GET federatedIdentityCredential: get
            federatedidentitycredential-get: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Update federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::FederatedIdentityCredential) -> Call<()> {
        let sheet = "PATCH federatedIdentityCredential: update
            federatedidentitycredential-update: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.hybridAgentUpdaterConfiguration`, such as `/onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration`.
    HybridAgentUpdaterConfiguration = models::HybridAgentUpdaterConfiguration
}

impl HybridAgentUpdaterConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::HybridAgentUpdaterConfiguration> {
        self.0.get("GET hybridAgentUpdaterConfiguration: get")
    }

    /// `PATCH /onPremisesPublishingProfiles/{publishingType}/hybridAgentUpdaterConfiguration` — Update onpremisespublishingprofile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn update(&self, body: requests::on_premises_publishing_profile::UpdateRequest) -> Call<()> {
        let sheet = "PATCH onPremisesPublishingProfile: update
            onpremisespublishingprofile-update: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants/{id}`.
    Oauth2PermissionGrant = models::Oauth2PermissionGrant
}

impl Oauth2PermissionGrant {
    /// `DELETE /oauth2PermissionGrants/{id}` — Delete oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE oAuth2PermissionGrant: delete
            oauth2permissiongrant-delete: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.call(sheet)
    }

    /// `GET /oauth2PermissionGrants/{id}` — Get oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: get
            oauth2permissiongrant-get: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /oauth2PermissionGrants/{id}` — Update oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Oauth2PermissionGrant) -> Call<()> {
        let sheet = "PATCH oAuth2PermissionGrant: update
            oauth2permissiongrant-update: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants`.
    Oauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl Oauth2PermissionGrants {
    /// `POST /oauth2PermissionGrants` — Create oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-post?view=graph-rest-beta)
    /// Required: `clientId`, `consentType`, `startTime`, `expiryTime`. Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::Oauth2PermissionGrant) -> Call<models::Oauth2PermissionGrant> {
        let sheet = "POST oAuth2PermissionGrant: create
            oauth2permissiongrant-post: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.call(sheet).json(body)
    }

    /// `GET /oauth2PermissionGrants/delta` — oauth2permissiongrant: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delta(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: delta
            oauth2permissiongrant-delta: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /oauth2PermissionGrants` — List oauth2PermissionGrants delegated permission grants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: list
            oauth2permissiongrant-list: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesAgent`, such as `/onPremisesPublishingProfiles/{id}/agents/{id}`.
    OnPremisesAgent = models::OnPremisesAgent
}

impl OnPremisesAgent {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/agents/{id1}` — Get onPremisesAgent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesAgent> {
        let sheet = "GET onPremisesAgent: get
            onpremisesagent-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents/{id}";
        self.0.get(sheet)
    }

    /// `…/agentGroups`
    pub fn agent_groups(&self) -> super::OnPremisesAgentAgentGroups {
        super::OnPremisesAgentAgentGroups(self.0.references("agentGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups`.
    OnPremisesAgentAgentGroups[models::OnPremisesAgentGroup]
}

impl OnPremisesAgentAgentGroups {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/$ref` — Assign onPremisesAgent to onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-post-agentgroups?view=graph-rest-beta)
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::OnPremisesAgentGroup>> {
        let sheet = "POST onPremisesAgent: add_ref
            onpremisesagent-post-agentgroups: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/{id2}/$ref` — Remove onPremisesAgent from an onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-delete-agentgroups?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE onPremisesAgent: remove_ref
            onpremisesagent-delete-agentgroups: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/agentGroups/{id}`.
    OnPremisesAgentGroup = models::OnPremisesAgentGroup
}

impl OnPremisesAgentGroup {
    /// `DELETE /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id1}` — Delete onpremisesagentgroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE onPremisesAgentGroup: delete
            onpremisesagentgroup-delete: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}` — Get onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesAgentGroup> {
        let sheet = "GET onPremisesAgentGroup: get
            onpremisesagentgroup-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups/{id}";
        self.0.get(sheet)
    }

    /// `…/agents`
    pub fn agents(&self) -> super::OnPremisesAgentGroupAgents {
        super::OnPremisesAgentGroupAgents(self.0.name("agents"))
    }

    /// `…/publishedResources`
    ///
    /// The type lists it; no page documents a request there.
    pub fn published_resources(&self) -> Collection<models::PublishedResource> {
        Collection::at(self.0.name("publishedResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgent`, such as `/onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents`.
    OnPremisesAgentGroupAgents[models::OnPremisesAgent]
}

impl OnPremisesAgentGroupAgents {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}/agents` — Create onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::OnPremisesAgentGroup) -> Call<models::OnPremisesAgentGroup> {
        let sheet = "POST onPremisesAgentGroup: create
            onpremisesagentgroup-post: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesPublishingProfile`, such as `/onPremisesPublishingProfiles/{id}`.
    OnPremisesPublishingProfile = models::OnPremisesPublishingProfile
}

impl OnPremisesPublishingProfile {
    /// `GET /onPremisesPublishingProfiles/{publishingType}` — Get onPremisesPublishingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesPublishingProfile> {
        let sheet = "GET onPremisesPublishingProfile: get
            onpremisespublishingprofile-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}";
        self.0.get(sheet)
    }

    /// `…/agentGroups`
    pub fn agent_groups(&self) -> super::OnPremisesPublishingProfileAgentGroups {
        super::OnPremisesPublishingProfileAgentGroups(self.0.name("agentGroups"))
    }

    /// `…/agents`
    pub fn agents(&self) -> super::OnPremisesPublishingProfileAgents {
        super::OnPremisesPublishingProfileAgents(self.0.name("agents"))
    }

    /// `…/connectorGroups`
    pub fn connector_groups(&self) -> super::OnPremisesPublishingProfileConnectorGroups {
        super::OnPremisesPublishingProfileConnectorGroups(self.0.name("connectorGroups"))
    }

    /// `…/connectors`
    pub fn connectors(&self) -> super::OnPremisesPublishingProfileConnectors {
        super::OnPremisesPublishingProfileConnectors(self.0.name("connectors"))
    }

    /// `…/hybridAgentUpdaterConfiguration`
    pub fn hybrid_agent_updater_configuration(&self) -> super::HybridAgentUpdaterConfiguration {
        super::HybridAgentUpdaterConfiguration(self.0.name("hybridAgentUpdaterConfiguration"))
    }

    /// `…/publishedResources`
    pub fn published_resources(&self) -> super::OnPremisesPublishingProfilePublishedResources {
        super::OnPremisesPublishingProfilePublishedResources(self.0.name("publishedResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/agentGroups`.
    OnPremisesPublishingProfileAgentGroups[models::OnPremisesAgentGroup]
}

impl OnPremisesPublishingProfileAgentGroups {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/agentGroups` — List onpremisesagentgroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremisesAgentGroup> {
        let sheet = "GET onPremisesAgentGroup: list
            onpremisesagentgroup-list: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups";
        self.0.list(sheet)
    }

    /// `PATCH /onPremisesPublishingProfiles/{publishingType}/agentGroups` — Update onpremisesagentgroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::OnPremisesAgentGroup) -> Call<()> {
        let sheet = "PATCH onPremisesAgentGroup: update
            onpremisesagentgroup-update: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgent`, such as `/onPremisesPublishingProfiles/{id}/agents`.
    OnPremisesPublishingProfileAgents[models::OnPremisesAgent]
}

impl OnPremisesPublishingProfileAgents {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/agents` — List onPremisesAgents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremisesAgent> {
        let sheet = "GET onPremisesAgent: list
            onpremisesagent-list: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connectorGroup`, such as `/onPremisesPublishingProfiles/applicationProxy/connectorGroups`.
    OnPremisesPublishingProfileConnectorGroups[models::ConnectorGroup]
}

impl OnPremisesPublishingProfileConnectorGroups {
    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectorGroups` — Create connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/connectorgroup-post-connectorgroups?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::ConnectorGroup) -> Call<models::ConnectorGroup> {
        let sheet = "POST connectorGroup: create
            connectorgroup-post, connectorgroup-post-connectorgroups: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups` — List connectorGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConnectorGroup> {
        let sheet = "GET connectorGroup: list
            connectorgroup-list: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connector`, such as `/onPremisesPublishingProfiles/applicationProxy/connectors`.
    OnPremisesPublishingProfileConnectors[models::Connector]
}

impl OnPremisesPublishingProfileConnectors {
    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors` — List connectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Connector> {
        let sheet = "GET connector: list
            connector-list: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.publishedResource`, such as `/onPremisesPublishingProfiles/{id}/publishedResources`.
    OnPremisesPublishingProfilePublishedResources[models::PublishedResource]
}

impl OnPremisesPublishingProfilePublishedResources {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/publishedResources` — Create publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn create(&self, body: models::PublishedResource) -> Call<models::PublishedResource> {
        let sheet = "POST publishedResource: create
            publishedresource-post: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /onPremisesPublishingProfiles/{publishingType}/publishedResources` — List publishedresources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn list(&self) -> List<models::PublishedResource> {
        let sheet = "GET publishedResource: list
            publishedresource-list: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesPublishingProfile`, such as `/onPremisesPublishingProfiles`.
    OnPremisesPublishingProfiles[models::OnPremisesPublishingProfile]
}

impl OnPremisesPublishingProfiles {
    /// `…/applicationProxy`
    pub fn application_proxy(&self) -> super::OnPremisesPublishingProfile {
        super::OnPremisesPublishingProfile(self.0.name("applicationProxy"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.publishedResource`, such as `/onPremisesPublishingProfiles/{id}/publishedResources/{id}`.
    PublishedResource = models::PublishedResource
}

impl PublishedResource {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}` — Get publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PublishedResource> {
        let sheet = "GET publishedResource: get
            publishedresource-get: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}` — Update publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn update(&self, body: models::PublishedResource) -> Call<()> {
        let sheet = "PATCH publishedResource: update
            publishedresource-update: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/agentGroups`
    pub fn agent_groups(&self) -> super::PublishedResourceAgentGroups {
        super::PublishedResourceAgentGroups(self.0.references("agentGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups`.
    PublishedResourceAgentGroups[models::OnPremisesAgentGroup]
}

impl PublishedResourceAgentGroups {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/$ref` — Assign publishedResource to onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-post-agentgroups?view=graph-rest-beta)
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::PublishedResource>> {
        let sheet = "POST publishedResource: add_ref
            publishedresource-post-agentgroups: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/{id2}/$ref` — Delete publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/publishedresource-delete-agentgroups?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE publishedResource: remove_ref
            publishedresource-delete, publishedresource-delete-agentgroups: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals/{id}`.
    ServicePrincipal: super::DirectoryObject = models::ServicePrincipal
}

impl ServicePrincipal {
    /// `POST /servicePrincipals/{id}/addKey` — servicePrincipal: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_key(&self, body: requests::service_principal::AddKeyRequest) -> Call<models::KeyCredential> {
        let sheet = "POST servicePrincipal: add_key
            serviceprincipal-addkey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addKey";
        self.0.name("addKey").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addPassword` — servicePrincipal: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_password(
        &self,
        body: requests::service_principal::AddPasswordRequest,
    ) -> Call<models::PasswordCredential> {
        let sheet = "POST servicePrincipal: add_password
            serviceprincipal-addpassword: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addTokenSigningCertificate` — servicePrincipal: addTokenSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_token_signing_certificate(
        &self,
        body: requests::service_principal::AddTokenSigningCertificateRequest,
    ) -> Call<models::SelfSignedCertificate> {
        let sheet = "POST servicePrincipal: add_token_signing_certificate
            serviceprincipal-addtokensigningcertificate: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addTokenSigningCertificate";
        self.0.name("addTokenSigningCertificate").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /servicePrincipals/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /servicePrincipals/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/createPasswordSingleSignOnCredentials` — servicePrincipal: createPasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn create_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::CreatePasswordSingleSignOnCredentialsRequest,
    ) -> Call<models::PasswordSingleSignOnCredentialSet> {
        let sheet = "POST servicePrincipal: create_password_single_sign_on_credentials
            serviceprincipal-createpasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/createPasswordSingleSignOnCredentials";
        self.0.name("createPasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{id}` — Delete servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}";
        self.0.call(sheet)
    }

    /// `POST /servicePrincipals/{id}/deletePasswordSingleSignOnCredentials` — servicePrincipal: deletePasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn delete_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::DeletePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let sheet = "POST servicePrincipal: delete_password_single_sign_on_credentials
            serviceprincipal-deletepasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/deletePasswordSingleSignOnCredentials";
        self.0.name("deletePasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}` — Get servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: get
            serviceprincipal-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /servicePrincipals/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /servicePrincipals/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/getPasswordSingleSignOnCredentials` — servicePrincipal: getPasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All`, `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::GetPasswordSingleSignOnCredentialsRequest,
    ) -> Call<models::PasswordSingleSignOnCredentialSet> {
        let sheet = "POST servicePrincipal: get_password_single_sign_on_credentials
            serviceprincipal-getpasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/getPasswordSingleSignOnCredentials";
        self.0.name("getPasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `POST /serviceprincipals/{id}/removeKey` — servicePrincipal: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_key(&self, body: requests::service_principal::RemoveKeyRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_key
            serviceprincipal-removekey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/removeKey";
        self.0.name("removeKey").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/removePassword` — servicePrincipal: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_password(&self, body: requests::service_principal::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_password
            serviceprincipal-removepassword: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{id}` — Update servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::ServicePrincipal) -> Call<()> {
        let sheet = "PATCH servicePrincipal: update
            serviceprincipal-update: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/updatePasswordSingleSignOnCredentials` — servicePrincipal: updatePasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn update_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::UpdatePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let sheet = "POST servicePrincipal: update_password_single_sign_on_credentials
            serviceprincipal-updatepasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/updatePasswordSingleSignOnCredentials";
        self.0.name("updatePasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `…/appManagementPolicies`
    pub fn app_management_policies(&self) -> super::ServicePrincipalAppManagementPolicies {
        super::ServicePrincipalAppManagementPolicies(self.0.name("appManagementPolicies"))
    }

    /// `…/appRoleAssignedTo`
    pub fn app_role_assigned_to(&self) -> super::ServicePrincipalAppRoleAssignedTo {
        super::ServicePrincipalAppRoleAssignedTo(self.0.name("appRoleAssignedTo"))
    }

    /// `…/appRoleAssignments`
    pub fn app_role_assignments(&self) -> super::ServicePrincipalAppRoleAssignments {
        super::ServicePrincipalAppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `…/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> super::ServicePrincipalClaimsMappingPolicies {
        super::ServicePrincipalClaimsMappingPolicies(self.0.references("claimsMappingPolicies"))
    }

    /// `…/createdObjects`
    pub fn created_objects(&self) -> super::ServicePrincipalCreatedObjects {
        super::ServicePrincipalCreatedObjects(self.0.name("createdObjects"))
    }

    /// `…/delegatedPermissionClassifications`
    pub fn delegated_permission_classifications(&self) -> super::ServicePrincipalDelegatedPermissionClassifications {
        super::ServicePrincipalDelegatedPermissionClassifications(self.0.name("delegatedPermissionClassifications"))
    }

    /// `…/endpoints`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "groups")]
    pub fn endpoints(&self) -> Collection<models::Endpoint> {
        Collection::at(self.0.name("endpoints"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> super::ServicePrincipalHomeRealmDiscoveryPolicies {
        super::ServicePrincipalHomeRealmDiscoveryPolicies(self.0.references("homeRealmDiscoveryPolicies"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::ServicePrincipalMemberOf {
        super::ServicePrincipalMemberOf(self.0.name("memberOf"))
    }

    /// `…/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(&self) -> super::ServicePrincipalOauth2PermissionGrants {
        super::ServicePrincipalOauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `…/ownedObjects`
    pub fn owned_objects(&self) -> super::ServicePrincipalOwnedObjects {
        super::ServicePrincipalOwnedObjects(self.0.name("ownedObjects"))
    }

    /// `…/owners`
    pub fn owners(&self) -> super::ServicePrincipalOwners {
        super::ServicePrincipalOwners(self.0.references("owners"))
    }

    /// `…/synchronization`
    pub fn synchronization(&self) -> super::Synchronization {
        super::Synchronization(self.0.name("synchronization"))
    }

    /// `…/tokenIssuancePolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn token_issuance_policies(&self) -> Collection<models::TokenIssuancePolicy> {
        Collection::at(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::ServicePrincipalTokenLifetimePolicies {
        super::ServicePrincipalTokenLifetimePolicies(self.0.references("tokenLifetimePolicies"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::ServicePrincipalTransitiveMemberOf {
        super::ServicePrincipalTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appManagementPolicy`, such as `/servicePrincipals/{id}/appManagementPolicies`.
    ServicePrincipalAppManagementPolicies[models::AppManagementPolicy]
}

impl ServicePrincipalAppManagementPolicies {
    /// `POST /servicePrincipals/{id}/appManagementPolicies/$ref` — Assign appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post-appliesto?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST appManagementPolicy: add_ref
            appmanagementpolicy-post-appliesto: Application.Read.All+Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All+Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/appManagementPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignedTo`.
    ServicePrincipalAppRoleAssignedTo[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignedTo {
    /// `POST /servicePrincipals/{id}/appRoleAssignedTo` — Grant an appRoleAssignment for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 3 more; application: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 3 more.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-approleassignedto: AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All | | AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/appRoleAssignedTo` — List approleassignments granted for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-approleassignedto: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignments`.
    ServicePrincipalAppRoleAssignments[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignments {
    /// `POST /servicePrincipals/{id}/appRoleAssignments` — Grant an appRoleAssignment to a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`; application: `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-approleassignments: AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/appRoleAssignments` — List approleassignments granted to a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-approleassignments: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.claimsMappingPolicy`, such as `/servicePrincipals/{id}/claimsMappingPolicies`.
    ServicePrincipalClaimsMappingPolicies[models::ClaimsMappingPolicy]
}

impl ServicePrincipalClaimsMappingPolicies {
    /// `POST /servicePrincipals/{id}/claimsMappingPolicies/$ref` — Assign claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/claimsMappingPolicies` — List assigned claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref` — Remove claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/createdObjects`.
    ServicePrincipalCreatedObjects[models::DirectoryObject]
}

impl ServicePrincipalCreatedObjects {
    /// `GET /servicePrincipals/{id}/createdObjects` — servicePrincipal: list createdObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-createdobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/createdObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedPermissionClassification`, such as `/servicePrincipals/{id}/delegatedPermissionClassifications`.
    ServicePrincipalDelegatedPermissionClassifications[models::DelegatedPermissionClassification]
}

impl ServicePrincipalDelegatedPermissionClassifications {
    /// `POST /servicePrincipals/{id}/delegatedPermissionClassifications` — Create delegatedpermissionclassification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(
        &self,
        body: models::DelegatedPermissionClassification,
    ) -> Call<models::DelegatedPermissionClassification> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-delegatedpermissionclassifications: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /servicePrincipals/{id}/delegatedPermissionClassifications";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/delegatedPermissionClassifications` — List delegatedpermissionclassifications collection of servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Directory.Read.All`; application: `Application.Read.OwnedBy`, `Application.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DelegatedPermissionClassification> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-delegatedpermissionclassifications: Application.Read.All Directory.Read.All | | Application.Read.OwnedBy Application.Read.All Directory.Read.All
            /servicePrincipals/{id}/delegatedPermissionClassifications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/servicePrincipals/{id}/homeRealmDiscoveryPolicies`.
    ServicePrincipalHomeRealmDiscoveryPolicies[models::HomeRealmDiscoveryPolicy]
}

impl ServicePrincipalHomeRealmDiscoveryPolicies {
    /// `POST /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref` — Assign homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/homeRealmDiscoveryPolicies` — List assigned homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{servicePrincipalId}/homeRealmDiscoveryPolicies/{policyId}/$ref` — Remove homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/memberOf`.
    ServicePrincipalMemberOf[models::DirectoryObject]
}

impl ServicePrincipalMemberOf {
    /// `GET /servicePrincipals/{id}/memberOf` — List servicePrincipal memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-memberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/servicePrincipals/{id}/oauth2PermissionGrants`.
    ServicePrincipalOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl ServicePrincipalOauth2PermissionGrants {
    /// `GET /servicePrincipals/{id}/oauth2PermissionGrants` — List oauth2PermissionGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-oauth2permissiongrants: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/ownedObjects`.
    ServicePrincipalOwnedObjects[models::DirectoryObject]
}

impl ServicePrincipalOwnedObjects {
    /// `GET /servicePrincipals/{id}/ownedObjects` — servicePrincipals: list ownedObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipals: list
            serviceprincipal-list-ownedobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/ownedObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/owners`.
    ServicePrincipalOwners[models::DirectoryObject]
}

impl ServicePrincipalOwners {
    /// `POST /servicePrincipals/{id}/owners/$ref` — servicePrincipal: add owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Application.ReadWrite.All` + `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-owners: Application.ReadWrite.All+Directory.Read.All Application.ReadWrite.All+Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Application.ReadWrite.All+Directory.Read.All Application.ReadWrite.OwnedBy+Directory.ReadWrite.All Application.ReadWrite.All+Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/owners` — servicePrincipals: list owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipals: list
            serviceprincipal-list-owners: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/servicePrincipals/{id}/tokenLifetimePolicies`.
    ServicePrincipalTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl ServicePrincipalTokenLifetimePolicies {
    /// `POST /servicePrincipals/{id}/tokenLifetimePolicies/$ref` — Assign tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/tokenLifetimePolicies` — List assigned tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET application: list
            application-list-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/tokenLifetimePolicies";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/tokenLifetimePolicies/{id}/$ref` — Remove tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/tokenLifetimePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/transitiveMemberOf`.
    ServicePrincipalTransitiveMemberOf[models::DirectoryObject]
}

impl ServicePrincipalTransitiveMemberOf {
    /// `GET /servicePrincipals/{id}/transitiveMemberOf` — List servicePrincipal transitive memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-transitivememberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals`.
    ServicePrincipals[models::ServicePrincipal]
}

impl ServicePrincipals {
    /// `POST /servicePrincipals` — Create servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::ServicePrincipal) -> Call<models::ServicePrincipal> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-serviceprincipals: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/delta` — servicePrincipal: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn delta(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: delta
            serviceprincipal-delta: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /servicePrincipals` — List servicePrincipals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.ReadWrite.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All Directory.Read.All
            /servicePrincipals";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronization`, such as `/applications/{id}/synchronization`.
    Synchronization = models::Synchronization
}

impl Synchronization {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Synchronization> {
        self.0.get("GET synchronization: get")
    }

    /// `POST /applications/{applicationsId}/synchronization/acquireAccessToken` — acquireAccessToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{servicePrincipalsId}/synchronization/acquireAccessToken`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn acquire_access_token(&self, body: requests::synchronization::AcquireAccessTokenRequest) -> Call<()> {
        let sheet = "POST synchronization: acquire_access_token
            synchronization-synchronization-acquireaccesstoken: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/acquireAccessToken
            /servicePrincipals/{id}/synchronization/acquireAccessToken";
        self.0.name("acquireAccessToken").call(sheet).json(body)
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::SynchronizationJobs {
        super::SynchronizationJobs(self.0.name("jobs"))
    }

    /// `…/secrets`
    pub fn secrets(&self) -> super::SynchronizationSecrets {
        super::SynchronizationSecrets(self.0.name("secrets"))
    }

    /// `…/templates`
    pub fn templates(&self) -> super::SynchronizationTemplates {
        super::SynchronizationTemplates(self.0.name("templates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationJob`, such as `/servicePrincipals/{id}/synchronization/jobs/{id}`.
    SynchronizationJob = models::SynchronizationJob
}

impl SynchronizationJob {
    /// `DELETE /servicePrincipals/{id}/synchronization/jobs/{jobId}` — Delete synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE synchronizationJob: delete
            synchronization-synchronizationjob-delete: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}` — Get synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationJob> {
        let sheet = "GET synchronizationJob: get
            synchronization-synchronizationjob-get: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/pause` — synchronizationjob: pause
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn pause(&self) -> Call<()> {
        let sheet = "POST synchronizationJob: pause
            synchronization-synchronizationjob-pause: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/pause";
        self.0.name("pause").call(sheet)
    }

    /// `POST /servicePrincipals/{servicePrincipalsId}/synchronization/jobs/{synchronizationJobId}/provisionOnDemand` — synchronizationJob: provisionOnDemand
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provision-on-demand?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn provision_on_demand(
        &self,
        body: requests::synchronization_job::ProvisionOnDemandRequest,
    ) -> Call<models::SynchronizationSecretKeyStringValuePair> {
        let sheet = "POST synchronizationJob: provision_on_demand
            synchronization-synchronizationjob-provision-on-demand: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/provisionOnDemand";
        self.0.name("provisionOnDemand").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/restart` — Restart synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn restart(&self, body: requests::synchronization_job::RestartRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: restart
            synchronization-synchronizationjob-restart: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/restart";
        self.0.name("restart").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/start` — Start synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn start(&self) -> Call<()> {
        let sheet = "POST synchronizationJob: start
            synchronization-synchronizationjob-start: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/start";
        self.0.name("start").call(sheet)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials` — synchronizationJob: validateCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn validate_credentials(&self, body: requests::synchronization_job::ValidateCredentialsRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: validate_credentials
            synchronization-synchronizationjob-validatecredentials: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials";
        self.0.name("validateCredentials").call(sheet).json(body)
    }

    /// `…/schema`
    pub fn schema(&self) -> super::SynchronizationSchema {
        super::SynchronizationSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationJob`, such as `/servicePrincipals/{id}/synchronization/jobs`.
    SynchronizationJobs[models::SynchronizationJob]
}

impl SynchronizationJobs {
    /// `POST /servicePrincipals/{id}/synchronization/jobs` — Create synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::SynchronizationJob) -> Call<models::SynchronizationJob> {
        let sheet = "POST synchronizationJob: create
            synchronization-synchronizationjob-post: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/synchronization/jobs` — List synchronization jobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::SynchronizationJob> {
        let sheet = "GET synchronizationJob: list
            synchronization-synchronizationjob-list: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationSchema`, such as `/applications/{id}/synchronization/templates/{id}/schema`.
    SynchronizationSchema = models::SynchronizationSchema
}

impl SynchronizationSchema {
    /// `DELETE /applications/{id}/synchronization/templates/{templateId}/schema` — Delete synchronizationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`.
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE synchronizationSchema: delete
            synchronization-synchronizationschema-delete: Directory.ReadWrite.All | |
            /applications/{id}/synchronization/templates/{id}/schema
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.call(sheet)
    }

    /// `GET /applications/{id}/synchronization/templates/{templateId}/schema/filterOperators` — synchronizationSchema: filterOperators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/filterOperators`, `/servicePrincipals/{id}/synchronization/templates/{templateId}/schema/filterOperators`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn filter_operators(&self) -> List<models::FilterOperatorSchema> {
        let sheet = "GET synchronizationSchema: filter_operators
            synchronization-synchronizationschema-filteroperators: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema/filterOperators
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/filterOperators
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/filterOperators";
        self.0.name("filterOperators").list(sheet)
    }

    /// `GET /applications/{id}/synchronization/templates/{templateId}/schema/functions` — synchronizationschema: functions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/functions`, `/servicePrincipals/{id}/synchronization/templates/{templateId}/schema/functions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn functions(&self) -> List<models::AttributeMappingFunctionSchema> {
        let sheet = "GET synchronizationSchema: functions
            synchronization-synchronizationschema-functions: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema/functions
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/functions
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/functions";
        self.0.name("functions").list(sheet)
    }

    /// `GET /applications/{id}/synchronization/templates/{templateId}/schema` — Get synchronizationschema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`, `/servicePrincipals/{id}/synchronization/templates/{templateId}/schema`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationSchema> {
        let sheet = "GET synchronizationSchema: get
            synchronization-synchronizationschema-get: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema
            /servicePrincipals/{id}/synchronization/templates/{id}/schema";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression` — synchronizationschema: parseExpression
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn parse_expression(
        &self,
        body: requests::synchronization_schema::ParseExpressionRequest,
    ) -> Call<models::ParseExpressionResponse> {
        let sheet = "POST synchronizationSchema: parse_expression
            synchronization-synchronizationschema-parseexpression: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression";
        self.0.name("parseExpression").call(sheet).json(body)
    }

    /// `PUT /applications/{id}/synchronization/templates/{templateId}/schema` — Update synchronizationschema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn replace(&self, body: models::SynchronizationSchema) -> Call<()> {
        let sheet = "PUT synchronizationSchema: replace
            synchronization-synchronizationschema-update: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `…/directories`
    pub fn directories(&self) -> super::SynchronizationSchemaDirectories {
        super::SynchronizationSchemaDirectories(self.0.name("directories"))
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories`
    SynchronizationSchemaDirectories
}

impl SynchronizationSchemaDirectories {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SynchronizationSchemaDirectoriesId {
        super::SynchronizationSchemaDirectoriesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}`
    SynchronizationSchemaDirectoriesId
}

impl SynchronizationSchemaDirectoriesId {
    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/directories/{directoryId}/discover` — directoryDefinition: discover
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorydefinition-discover?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn discover(&self) -> Call<models::DirectoryDefinition> {
        let sheet = "POST directoryDefinition: discover
            directorydefinition-discover: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}/discover";
        self.0.name("discover").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationSecretKeyStringValuePair`, such as `/servicePrincipals/{id}/synchronization/secrets`.
    SynchronizationSecrets[models::SynchronizationSecretKeyStringValuePair]
}

impl SynchronizationSecrets {
    /// `PUT /servicePrincipals/{id}/synchronization/secrets` — synchronization: secrets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-secrets?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn replace(&self, body: requests::synchronization::ReplaceRequest) -> Call<()> {
        let sheet = "PUT synchronization: replace
            synchronization-synchronization-secrets: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/secrets";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationTemplate`, such as `/applications/{id}/synchronization/templates/{id}`.
    SynchronizationTemplate = models::SynchronizationTemplate
}

impl SynchronizationTemplate {
    /// `GET /applications/{id}/synchronization/templates/{templateId}` — Get synchronizationtemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/templates/{templateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationTemplate> {
        let sheet = "GET synchronizationTemplate: get
            synchronization-synchronizationtemplate-get: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}
            /servicePrincipals/{id}/synchronization/templates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{id}/synchronization/templates/{templateId}` — Update synchronizationtemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::SynchronizationTemplate) -> Call<()> {
        let sheet = "PATCH synchronizationTemplate: update
            synchronization-synchronizationtemplate-update: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/schema`
    pub fn schema(&self) -> super::SynchronizationSchema {
        super::SynchronizationSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationTemplate`, such as `/applications/{id}/synchronization/templates`.
    SynchronizationTemplates[models::SynchronizationTemplate]
}

impl SynchronizationTemplates {
    /// `GET /applications/{id}/synchronization/templates` — List existing synchronization templates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-list?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/templates`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::SynchronizationTemplate> {
        let sheet = "GET synchronizationTemplate: list
            synchronization-synchronizationtemplate-list: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/templates
            /servicePrincipals/{id}/synchronization/templates";
        self.0.list(sheet)
    }
}
