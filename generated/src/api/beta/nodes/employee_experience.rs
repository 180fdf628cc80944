// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `employee-experience`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.employeeExperience`, such as `/employeeExperience`.
    EmployeeExperience = models::EmployeeExperience
}

impl EmployeeExperience {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EmployeeExperience> {
        self.0.get("GET employeeExperience: get")
    }

    /// `…/learningProviders`
    pub fn learning_providers(&self) -> super::EmployeeExperienceLearningProviders {
        super::EmployeeExperienceLearningProviders(self.0.references("learningProviders"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningProvider`, such as `/employeeExperience/learningProviders`.
    EmployeeExperienceLearningProviders[models::LearningProvider]
}

impl EmployeeExperienceLearningProviders {
    /// `POST /employeeExperience/learningProviders` — Create learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-post-learningproviders?view=graph-rest-beta)
    /// Required: `displayName`, `longLogoWebUrlForDarkTheme`, `longLogoWebUrlForLightTheme`, `squareLogoWebUrlForDarkTheme`, `squareLogoWebUrlForLightTheme`. Status: 201.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn create(&self, body: models::LearningProvider) -> Call<models::LearningProvider> {
        let sheet = "POST employeeExperience: create
            employeeexperience-post-learningproviders: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /employeeExperience/learningProviders` — List learningproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-learningproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.Read`.
    pub fn list(&self) -> List<models::LearningProvider> {
        let sheet = "GET employeeExperience: list
            employeeexperience-list-learningproviders: LearningProvider.Read | |
            /employeeExperience/learningProviders";
        self.0.list(sheet)
    }

    /// `DELETE /employeeExperience/learningProviders/{learningProviderId}/$ref` — Delete learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-delete-learningproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE employeeExperience: remove_ref
            employeeexperience-delete-learningproviders: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.learningContent`, such as `/employeeExperience/learningProviders/{id}/learningContents/{id}`.
    LearningContent = models::LearningContent
}

impl LearningContent {
    /// `GET /employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId}` — Get learningContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningContent.Read.All`; application: `LearningContent.Read.All`.
    pub fn get(&self) -> Get<models::LearningContent> {
        let sheet = "GET learningContent: get
            learningcontent-get: LearningContent.Read.All | | LearningContent.Read.All
            /employeeExperience/learningProviders/{id}/learningContents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/learningProviders/{registrationId}/learningContents(externalId='{externalId}')` — Update learningContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-update?view=graph-rest-beta)
    /// Required: `contentWebUrl`, `externalId`, `languageTag`, `title`. Status: 202.
    /// Permissions, least privileged first: work or school account: `LearningContent.ReadWrite.All`; application: `LearningContent.ReadWrite.All`.
    pub fn update(&self, body: models::LearningContent) -> Call<models::LearningContent> {
        let sheet = "PATCH learningContent: update
            learningcontent-update: LearningContent.ReadWrite.All | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.learningProvider`, such as `/employeeExperience/learningProviders/{id}`.
    LearningProvider = models::LearningProvider
}

impl LearningProvider {
    /// `GET /employeeExperience/learningProviders/{id}` — Get learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.Read`.
    pub fn get(&self) -> Get<models::LearningProvider> {
        let sheet = "GET learningProvider: get
            learningprovider-get: LearningProvider.Read | |
            /employeeExperience/learningProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/learningProviders/{learningProviderId}` — Update learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-update?view=graph-rest-beta)
    /// Required: `displayName`, `longLogoWebUrlForDarkTheme`, `longLogoWebUrlForLightTheme`, `squareLogoWebUrlForDarkTheme`, `squareLogoWebUrlForLightTheme`. Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn update(&self, body: models::LearningProvider) -> Call<()> {
        let sheet = "PATCH learningProvider: update
            learningprovider-update: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/learningContents`
    pub fn learning_contents(&self) -> super::LearningProviderLearningContents {
        super::LearningProviderLearningContents(self.0.name("learningContents"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningContent`, such as `/employeeExperience/learningProviders/{id}/learningContents`.
    LearningProviderLearningContents[models::LearningContent]
}

impl LearningProviderLearningContents {
    /// `GET /employeeExperience/learningProviders/{learningProviderId}/learningContents` — List learningContents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-list-learningcontents?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningContent.Read.All`; application: `LearningContent.Read.All`.
    pub fn list(&self) -> List<models::LearningContent> {
        let sheet = "GET learningProvider: list
            learningprovider-list-learningcontents: LearningContent.Read.All | | LearningContent.Read.All
            /employeeExperience/learningProviders/{id}/learningContents";
        self.0.list(sheet)
    }

    /// `…(externalId='{externalId}')`
    pub fn by_external_id(&self, external_id: &str) -> super::LearningContent {
        super::LearningContent(self.0.alternate_key(&[("externalId", Argument::quoted(external_id))], true))
    }

    /// `…/{externalId='{externalId}'}`
    pub fn external_id_external_id(&self) -> super::LearningProviderLearningContentsExternalIdExternalId {
        super::LearningProviderLearningContentsExternalIdExternalId(self.0.name("{externalId='{externalId}'}"))
    }
}

crate::runtime::node! {
    /// `/employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}`
    LearningProviderLearningContentsExternalIdExternalId
}

impl LearningProviderLearningContentsExternalIdExternalId {
    /// `DELETE /employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId='{externalId}'}/$ref` — Delete learningContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-delete-learningcontents?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningContent.ReadWrite.All`; application: `LearningContent.ReadWrite.All`.
    pub fn remove_ref(&self) -> Call<()> {
        let sheet = "DELETE learningProvider: remove_ref
            learningprovider-delete-learningcontents: LearningContent.ReadWrite.All | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}/$ref";
        self.0.name("$ref").call(sheet)
    }
}
