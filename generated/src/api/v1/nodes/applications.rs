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
    /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-1.0)
    /// Status: 200.
    pub fn add_key(&self, body: requests::application::AddKeyRequest) -> Call<models::KeyCredential> {
        let sheet = "POST application: add_key
            application-addkey: | |
            /applications/{id}/addKey";
        self.0.name("addKey").call(sheet).json(body)
    }

    /// `POST /applications/{id}/addPassword` — application: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn add_password(&self, body: requests::application::AddPasswordRequest) -> Call<models::PasswordCredential> {
        let sheet = "POST application: add_password
            application-addpassword: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `DELETE /applications/{id}` — Delete application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            application-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{id}` — Get application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Application> {
        let sheet = "GET application: get
            application-get: Application.Read.All Application.ReadWrite.All Directory.Read.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All
            /applications/{id}";
        self.0.get(sheet)
    }

    /// `POST /applications/{id}/removeKey` — application: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-1.0)
    /// Status: 204.
    pub fn remove_key(&self, body: requests::application::RemoveKeyRequest) -> Call<()> {
        let sheet = "POST application: remove_key
            application-removekey: | |
            /applications/{id}/removeKey";
        self.0.name("removeKey").call(sheet).json(body)
    }

    /// `POST /applications/{id}/removePassword` — application: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn remove_password(&self, body: requests::application::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST application: remove_password
            application-removepassword: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `POST /applications/{id}/setVerifiedPublisher` — application: setVerifiedPublisher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::Application) -> Call<()> {
        let sheet = "PATCH application: update
            application-update: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}";
        self.0.call(sheet).json(body)
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

    /// `…/owners`
    pub fn owners(&self) -> super::ApplicationOwners {
        super::ApplicationOwners(self.0.references("owners"))
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
    /// A collection of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties`.
    ApplicationExtensionProperties[models::ExtensionProperty]
}

impl ApplicationExtensionProperties {
    /// `POST /applications/{application ObjectId}/extensionProperties` — Create extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: models::ExtensionProperty) -> Call<models::ExtensionProperty> {
        let sheet = "POST application: create
            application-post-extensionproperty: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/extensionProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties` — List extensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::ExtensionProperty> {
        let sheet = "GET application: list
            application-list-extensionproperty: Application.Read.All Application.ReadWrite.All Directory.Read.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.All Directory.Read.All
            /applications/{id}/extensionProperties";
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`; application: `Application.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-owners: Application.ReadWrite.All+Directory.Read.All | | Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All
            /applications/{id}/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /applications/{id}/owners` — List owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET application: list
            application-list-owners: Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /applications/{id}/owners";
        self.0.list(sheet)
    }

    /// `DELETE /applications/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-get?view=graph-rest-1.0)
    /// Status: 200.
    pub fn get(&self) -> Get<models::ApplicationTemplate> {
        let sheet = "GET applicationTemplate: get
            applicationtemplate-get: | |
            /applicationTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /applicationTemplates/{applicationTemplate-id}/instantiate` — applicationTemplate: instantiate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: models::Application) -> Call<models::Application> {
        let sheet = "POST application: create
            application-post-applications: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/delta` — application: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All`, `Directory.Read.All`.
    pub fn delta(&self) -> List<models::Application> {
        let sheet = "GET application: delta
            application-delta: Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All Directory.Read.All
            /applications/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /applications` — List applications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`; personal account: `Application.Read.All` + `User.Read`, `Application.ReadWrite.All` + `User.Read`; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET application: list
            application-list: Application.Read.All Application.ReadWrite.All Directory.Read.All | Application.Read.All+User.Read Application.ReadWrite.All+User.Read | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All
            /applications";
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE extensionProperty: delete
            extensionproperty-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties/{extensionPropertyId}` — Get extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-get?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants/{id}`.
    Oauth2PermissionGrant = models::Oauth2PermissionGrant
}

impl Oauth2PermissionGrant {
    /// `DELETE /oAuth2PermissionGrants/{id}` — Delete oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: get
            oauth2permissiongrant-get: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /oauth2PermissionGrants/{id}` — Update a delegated permission grant oAuth2PermissionGrant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::Oauth2PermissionGrant) -> Call<models::Oauth2PermissionGrant> {
        let sheet = "POST oAuth2PermissionGrant: create
            oauth2permissiongrant-post: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.call(sheet).json(body)
    }

    /// `GET /oauth2PermissionGrants/delta` — oauth2permissiongrant: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delta?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-list?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals/{id}`.
    ServicePrincipal: super::DirectoryObject = models::ServicePrincipal
}

impl ServicePrincipal {
    /// `POST /servicePrincipals/{id}/addKey` — servicePrincipal: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn add_password(
        &self,
        body: requests::service_principal::AddPasswordRequest,
    ) -> Call<models::PasswordCredential> {
        let sheet = "POST servicePrincipal: add_password
            serviceprincipal-addpassword: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addTokenSigningCertificate` — servicePrincipal: addTokenSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /servicePrincipals/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
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

    /// `DELETE /servicePrincipals/{id}` — Delete servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{id}` — Get servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: get
            serviceprincipal-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All
            /servicePrincipals/{id}";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /servicePrincipals/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /servicePrincipals/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/removeKey` — servicePrincipal: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn remove_password(&self, body: requests::service_principal::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_password
            serviceprincipal-removepassword: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{id}` — Update servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::ServicePrincipal) -> Call<()> {
        let sheet = "PATCH servicePrincipal: update
            serviceprincipal-update: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}";
        self.0.call(sheet).json(body)
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

    /// `…/tokenIssuancePolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn token_issuance_policies(&self) -> Collection<models::TokenIssuancePolicy> {
        Collection::at(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn token_lifetime_policies(&self) -> Collection<models::TokenLifetimePolicy> {
        Collection::at(self.0.name("tokenLifetimePolicies"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::ServicePrincipalTransitiveMemberOf {
        super::ServicePrincipalTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignedTo`.
    ServicePrincipalAppRoleAssignedTo[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignedTo {
    /// `POST /servicePrincipals/{id}/appRoleAssignedTo` — Grant an appRoleAssignment for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/claimsMappingPolicies` — List assigned claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref` — Remove claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-createdobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/homeRealmDiscoveryPolicies` — List assigned homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}/$ref` — Remove homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-memberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`; application: `Application.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-owners: Application.ReadWrite.All+Directory.Read.All | | Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All
            /servicePrincipals/{id}/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{id}/owners` — servicePrincipals: list owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All`, `Application.ReadWrite.OwnedBy`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.All Application.ReadWrite.OwnedBy
            /servicePrincipals/{id}/owners/{id}/$ref";
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: models::ServicePrincipal) -> Call<models::ServicePrincipal> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-serviceprincipals: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/delta` — servicePrincipal: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All`, `Directory.Read.All`.
    pub fn delta(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: delta
            serviceprincipal-delta: Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All Directory.Read.All
            /servicePrincipals/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /servicePrincipals` — List servicePrincipals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All
            /servicePrincipals";
        self.0.list(sheet)
    }
}
