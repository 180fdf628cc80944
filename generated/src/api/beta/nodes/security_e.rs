// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.case`, such as `/compliance/ediscovery/cases/{id}`.
    EdiscoveryCase: super::Entity = models::ediscovery::Case
}

impl EdiscoveryCase {
    /// `POST /compliance/ediscovery/cases/{CaseId}/close` — case: close
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-close?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn close(&self) -> Call<()> {
        let sheet = "POST case: close
            ediscovery-case-close: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/close";
        self.0.name("close").call(sheet)
    }

    /// `DELETE /compliance/ediscovery/cases/{id}` — Delete case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE case: delete
            ediscovery-case-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{id}` — Get case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::Case> {
        let sheet = "GET case: get
            ediscovery-case-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}";
        self.0.get(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/reopen` — case: reopen
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-reopen?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn reopen(&self) -> Call<()> {
        let sheet = "POST case: reopen
            ediscovery-case-reopen: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reopen";
        self.0.name("reopen").call(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{id}` — Update case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::Case) -> Call<Option<models::ediscovery::Case>> {
        let sheet = "PATCH case: update
            ediscovery-case-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/caseSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn case_settings(&self) -> Collection<models::ediscovery::CaseSettings> {
        Collection::at(self.0.name("caseSettings"))
    }

    /// `…/custodians`
    pub fn custodians(&self) -> super::EdiscoveryCaseCustodians {
        super::EdiscoveryCaseCustodians(self.0.name("custodians"))
    }

    /// `…/legalHolds`
    pub fn legal_holds(&self) -> super::EdiscoveryCaseLegalHolds {
        super::EdiscoveryCaseLegalHolds(self.0.name("legalHolds"))
    }

    /// `…/noncustodialDataSources`
    pub fn noncustodial_data_sources(&self) -> super::EdiscoveryCaseNoncustodialDataSources {
        super::EdiscoveryCaseNoncustodialDataSources(self.0.name("noncustodialDataSources"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::EdiscoveryCaseOperations {
        super::EdiscoveryCaseOperations(self.0.name("operations"))
    }

    /// `…/reviewSets`
    pub fn review_sets(&self) -> super::EdiscoveryCaseReviewSets {
        super::EdiscoveryCaseReviewSets(self.0.name("reviewSets"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::EdiscoveryCaseSettings {
        super::EdiscoveryCaseSettings(self.0.name("settings"))
    }

    /// `…/sourceCollections`
    pub fn source_collections(&self) -> super::EdiscoveryCaseSourceCollections {
        super::EdiscoveryCaseSourceCollections(self.0.name("sourceCollections"))
    }

    /// `…/tags`
    pub fn tags(&self) -> super::EdiscoveryCaseTags {
        super::EdiscoveryCaseTags(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.custodian`, such as `/compliance/ediscovery/cases/{id}/custodians`.
    EdiscoveryCaseCustodians[models::ediscovery::Custodian]
}

impl EdiscoveryCaseCustodians {
    /// `POST /compliance/ediscovery/cases/{case-id}/custodians/microsoft.graph.ediscovery.applyHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_hold(&self, body: requests::applyhold::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST applyhold: apply_hold
            : | |
            /compliance/ediscovery/cases/{id}/custodians/microsoft.graph.ediscovery.applyHold";
        self.0.name("microsoft.graph.ediscovery.applyHold").call(sheet).json(body)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/custodians` — Create custodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-custodians?view=graph-rest-beta)
    /// Required: `email`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::Custodian) -> Call<models::ediscovery::Custodian> {
        let sheet = "POST case: create
            ediscovery-case-post-custodians: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians` — List custodians
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-custodians?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::Custodian> {
        let sheet = "GET case: list
            ediscovery-case-list-custodians: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians";
        self.0.list(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/custodians/microsoft.graph.ediscovery.removeHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn remove_hold(&self, body: requests::removehold::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST removehold: remove_hold
            : | |
            /compliance/ediscovery/cases/{id}/custodians/microsoft.graph.ediscovery.removeHold";
        self.0.name("microsoft.graph.ediscovery.removeHold").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.caseExportOperation`, such as `/compliance/ediscovery/cases/{id}/operations/{id}/microsoft.graph.ediscovery.caseExportOperation`.
    EdiscoveryCaseExportOperation: super::EdiscoveryCaseOperation = models::ediscovery::CaseExportOperation
}

impl EdiscoveryCaseExportOperation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ediscovery::CaseExportOperation> {
        self.0.get("GET caseExportOperation: get")
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/operations/{operationId}/microsoft.graph.ediscovery.caseExportOperation/getDownloadUrl` — caseExportOperation: getDownloadUrl
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-caseexportoperation-getdownloadurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get_download_url(&self) -> Call<String> {
        let sheet = "GET caseExportOperation: get_download_url
            ediscovery-caseexportoperation-getdownloadurl: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/operations/{id}/microsoft.graph.ediscovery.caseExportOperation/getDownloadUrl";
        self.0.name("getDownloadUrl").call(sheet)
    }

    /// `…/reviewSet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn review_set(&self) -> super::EdiscoveryReviewSet {
        super::EdiscoveryReviewSet(self.0.name("reviewSet"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.legalHold`, such as `/compliance/ediscovery/cases/{id}/legalHolds`.
    EdiscoveryCaseLegalHolds[models::ediscovery::LegalHold]
}

impl EdiscoveryCaseLegalHolds {
    /// `POST /compliance/ediscovery/cases/{caseId}/legalHolds` — Create legalHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-legalholds?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::LegalHold) -> Call<models::ediscovery::LegalHold> {
        let sheet = "POST case: create
            ediscovery-case-post-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds` — List legalHolds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-legalholds?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::LegalHold> {
        let sheet = "GET case: list
            ediscovery-case-list-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.noncustodialDataSource`, such as `/compliance/ediscovery/cases/{id}/noncustodialDataSources`.
    EdiscoveryCaseNoncustodialDataSources[models::ediscovery::NoncustodialDataSource]
}

impl EdiscoveryCaseNoncustodialDataSources {
    /// `POST /compliance/ediscovery/cases/{case-id}/noncustodialDataSources/microsoft.graph.ediscovery.applyHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_hold(&self, body: requests::applyhold::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST applyhold: apply_hold
            : | |
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/microsoft.graph.ediscovery.applyHold";
        self.0.name("microsoft.graph.ediscovery.applyHold").call(sheet).json(body)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/noncustodialDataSources` — Create noncustodialDataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ediscovery::NoncustodialDataSource,
    ) -> Call<models::ediscovery::NoncustodialDataSource> {
        let sheet = "POST noncustodialDataSource: create
            ediscovery-noncustodialdatasource-post: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/noncustodialDataSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/noncustodialDataSources` — List noncustodialDataSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::NoncustodialDataSource> {
        let sheet = "GET noncustodialDataSource: list
            ediscovery-noncustodialdatasource-list: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/noncustodialDataSources";
        self.0.list(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/noncustodialDataSources/microsoft.graph.ediscovery.removeHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn remove_hold(&self, body: requests::removehold::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST removehold: remove_hold
            : | |
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/microsoft.graph.ediscovery.removeHold";
        self.0.name("microsoft.graph.ediscovery.removeHold").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.caseOperation`, such as `/compliance/ediscovery/cases/{id}/operations/{id}`.
    EdiscoveryCaseOperation: super::Entity = models::ediscovery::CaseOperation
}

impl EdiscoveryCaseOperation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ediscovery::CaseOperation> {
        self.0.get("GET caseOperation: get")
    }

    /// `…/microsoft.graph.ediscovery.caseExportOperation`
    pub fn as_case_export_operation(&self) -> super::EdiscoveryCaseExportOperation {
        super::EdiscoveryCaseExportOperation(self.0.name("microsoft.graph.ediscovery.caseExportOperation"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.caseOperation`, such as `/compliance/ediscovery/cases/{id}/operations`.
    EdiscoveryCaseOperations[models::ediscovery::CaseOperation]
}

impl EdiscoveryCaseOperations {
    /// `GET /compliance/ediscovery/cases/{caseId}/operations` — List operations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-operations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::CaseOperation> {
        let sheet = "GET case: list
            ediscovery-case-list-operations: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.reviewSet`, such as `/compliance/ediscovery/cases/{id}/reviewSets`.
    EdiscoveryCaseReviewSets[models::ediscovery::ReviewSet]
}

impl EdiscoveryCaseReviewSets {
    /// `POST /compliance/ediscovery/cases/{id}/reviewSets` — Create reviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-reviewsets?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::ReviewSet) -> Call<models::ediscovery::ReviewSet> {
        let sheet = "POST case: create
            ediscovery-case-post-reviewsets: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/reviewSets` — List reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-reviewsets?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::ReviewSet> {
        let sheet = "GET case: list
            ediscovery-case-list-reviewsets: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.caseSettings`, such as `/compliance/ediscovery/cases/{id}/settings`.
    EdiscoveryCaseSettings: super::Entity = models::ediscovery::CaseSettings
}

impl EdiscoveryCaseSettings {
    /// `GET /compliance/ediscovery/cases/{caseId}/settings` — Get caseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-casesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::CaseSettings> {
        let sheet = "GET caseSettings: get
            ediscovery-casesettings-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/settings";
        self.0.get(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/settings/resetToDefault` — caseSettings: resetToDefault
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-casesettings-resettodefault?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn reset_to_default(&self) -> Call<models::ediscovery::CaseSettings> {
        let sheet = "POST caseSettings: reset_to_default
            ediscovery-casesettings-resettodefault: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/settings/resetToDefault";
        self.0.name("resetToDefault").call(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{caseId}/settings` — Update caseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-casesettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::CaseSettings) -> Call<()> {
        let sheet = "PATCH caseSettings: update
            ediscovery-casesettings-update: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.sourceCollection`, such as `/compliance/ediscovery/cases/{id}/sourceCollections`.
    EdiscoveryCaseSourceCollections[models::ediscovery::SourceCollection]
}

impl EdiscoveryCaseSourceCollections {
    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections` — Create sourceCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-sourcecollections?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::SourceCollection) -> Call<models::ediscovery::SourceCollection> {
        let sheet = "POST case: create
            ediscovery-case-post-sourcecollections: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections` — List sourceCollections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-sourcecollections?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::SourceCollection> {
        let sheet = "GET case: list
            ediscovery-case-list-sourcecollections: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.tag`, such as `/compliance/ediscovery/cases/{id}/tags`.
    EdiscoveryCaseTags[models::ediscovery::Tag]
}

impl EdiscoveryCaseTags {
    /// `GET /compliance/ediscovery/cases/{caseId}/tags/asHierarchy` — tag: asHierarchy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-ashierarchy?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn as_hierarchy(&self) -> List<models::ediscovery::Tag> {
        let sheet = "GET tag: as_hierarchy
            ediscovery-tag-ashierarchy: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags/asHierarchy";
        self.0.name("asHierarchy").list(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/tags` — Create tag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-tags?view=graph-rest-beta)
    /// Required: `childSelectability`, `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::Tag) -> Call<models::ediscovery::Tag> {
        let sheet = "POST case: create
            ediscovery-case-post-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/tags` — List tags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-tags?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::Tag> {
        let sheet = "GET case: list
            ediscovery-case-list-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.custodian`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}`.
    EdiscoveryCustodian: super::Entity = models::ediscovery::Custodian
}

impl EdiscoveryCustodian {
    /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/activate` — custodian: activate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-activate?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn activate(&self) -> Call<()> {
        let sheet = "POST custodian: activate
            ediscovery-custodian-activate: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/microsoft.graph.ediscovery.applyHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_hold(&self) -> Call<()> {
        let sheet = "POST custodian: apply_hold
            : | |
            /compliance/ediscovery/cases/{id}/custodians/{id}/microsoft.graph.ediscovery.applyHold";
        self.0.name("microsoft.graph.ediscovery.applyHold").call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caesId}/custodians/{custodianId}` — Get custodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::Custodian> {
        let sheet = "GET custodian: get
            ediscovery-custodian-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}";
        self.0.get(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/release` — custodian: release
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-release?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn release(&self) -> Call<()> {
        let sheet = "POST custodian: release
            ediscovery-custodian-release: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/release";
        self.0.name("release").call(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/microsoft.graph.ediscovery.removeHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn remove_hold(&self) -> Call<()> {
        let sheet = "POST custodian: remove_hold
            : | |
            /compliance/ediscovery/cases/{id}/custodians/{id}/microsoft.graph.ediscovery.removeHold";
        self.0.name("microsoft.graph.ediscovery.removeHold").call(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}` — Update custodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::Custodian) -> Call<()> {
        let sheet = "PATCH custodian: update
            ediscovery-custodian-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/microsoft.graph.ediscovery.updateIndex`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST custodian: update_index
            : | |
            /compliance/ediscovery/cases/{id}/custodians/{id}/microsoft.graph.ediscovery.updateIndex";
        self.0.name("microsoft.graph.ediscovery.updateIndex").call(sheet)
    }

    /// `…/siteSources`
    pub fn site_sources(&self) -> super::EdiscoveryCustodianSiteSources {
        super::EdiscoveryCustodianSiteSources(self.0.name("siteSources"))
    }

    /// `…/unifiedGroupSources`
    pub fn unified_group_sources(&self) -> super::EdiscoveryCustodianUnifiedGroupSources {
        super::EdiscoveryCustodianUnifiedGroupSources(self.0.name("unifiedGroupSources"))
    }

    /// `…/userSources`
    pub fn user_sources(&self) -> super::EdiscoveryCustodianUserSources {
        super::EdiscoveryCustodianUserSources(self.0.name("userSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.siteSource`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources`.
    EdiscoveryCustodianSiteSources[models::ediscovery::SiteSource]
}

impl EdiscoveryCustodianSiteSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources` — Create custodian sitesource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-post-sitesources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::SiteSource) -> Call<models::ediscovery::SiteSource> {
        let sheet = "POST custodian: create
            ediscovery-custodian-post-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/siteSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources` — List custodian sitesources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-list-sitesources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::SiteSource> {
        let sheet = "GET custodian: list
            ediscovery-custodian-list-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/siteSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.unifiedGroupSource`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources`.
    EdiscoveryCustodianUnifiedGroupSources[models::ediscovery::UnifiedGroupSource]
}

impl EdiscoveryCustodianUnifiedGroupSources {
    /// `POST /compliance/ediscovery/cases/4c8f8f70-7785-4bd4-b296-c98376a2c5e1/custodians/2192ca408ea2410eba3bec8ae873be6b/unifiedGroupSources` — Create unifiedGroupSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-post-unifiedgroupsources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::UnifiedGroupSource) -> Call<models::ediscovery::UnifiedGroupSource> {
        let sheet = "POST custodian: create
            ediscovery-custodian-post-unifiedgroupsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/unifiedGroupSources` — List unifiedgroupsources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-list-unifiedgroupsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::UnifiedGroupSource> {
        let sheet = "GET custodian: list
            ediscovery-custodian-list-unifiedgroupsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.userSource`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources`.
    EdiscoveryCustodianUserSources[models::ediscovery::UserSource]
}

impl EdiscoveryCustodianUserSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources` — Create custodian userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-post-usersources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::UserSource) -> Call<models::ediscovery::UserSource> {
        let sheet = "POST custodian: create
            ediscovery-custodian-post-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/userSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources` — List custodian userSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-list-usersources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::UserSource> {
        let sheet = "GET custodian: list
            ediscovery-custodian-list-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/userSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.ediscoveryroot`, such as `/compliance/ediscovery`.
    EdiscoveryEdiscoveryroot: super::Entity = models::ediscovery::Ediscoveryroot
}

impl EdiscoveryEdiscoveryroot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ediscovery::Ediscoveryroot> {
        self.0.get("GET ediscoveryroot: get")
    }

    /// `…/cases`
    pub fn cases(&self) -> super::EdiscoveryEdiscoveryrootCases {
        super::EdiscoveryEdiscoveryrootCases(self.0.name("cases"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.case`, such as `/compliance/ediscovery/cases`.
    EdiscoveryEdiscoveryrootCases[models::ediscovery::Case]
}

impl EdiscoveryEdiscoveryrootCases {
    /// `POST /compliance/ediscovery/cases` — Create case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::Case) -> Call<models::ediscovery::Case> {
        let sheet = "POST case: create
            ediscovery-case-post: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases` — List cases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::Case> {
        let sheet = "GET case: list
            ediscovery-case-list: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.legalHold`, such as `/compliance/ediscovery/cases/{id}/legalHolds/{id}`.
    EdiscoveryLegalHold: super::Entity = models::ediscovery::LegalHold
}

impl EdiscoveryLegalHold {
    /// `DELETE /compliance/ediscovery/cases/{caseId}/legalHolds/{legalHoldId}` — Delete legalHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE legalHold: delete
            ediscovery-legalhold-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}` — Get legalHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::LegalHold> {
        let sheet = "GET legalHold: get
            ediscovery-legalhold-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}` — Update legalHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::LegalHold) -> Call<()> {
        let sheet = "PATCH legalHold: update
            ediscovery-legalhold-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/siteSources`
    pub fn site_sources(&self) -> super::EdiscoveryLegalHoldSiteSources {
        super::EdiscoveryLegalHoldSiteSources(self.0.name("siteSources"))
    }

    /// `…/unifiedGroupSources`
    ///
    /// The type lists it; no page documents a request there.
    pub fn unified_group_sources(&self) -> Collection<models::ediscovery::UnifiedGroupSource> {
        Collection::at(self.0.name("unifiedGroupSources"))
    }

    /// `…/userSources`
    pub fn user_sources(&self) -> super::EdiscoveryLegalHoldUserSources {
        super::EdiscoveryLegalHoldUserSources(self.0.name("userSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.siteSource`, such as `/compliance/ediscovery/cases/{id}/legalHolds/{id}/siteSources`.
    EdiscoveryLegalHoldSiteSources[models::ediscovery::SiteSource]
}

impl EdiscoveryLegalHoldSiteSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/siteSources` — Create legalHold siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-post-sitesources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::SiteSource) -> Call<models::ediscovery::SiteSource> {
        let sheet = "POST legalHold: create
            ediscovery-legalhold-post-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}/siteSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/siteSources` — List legalHold siteSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-list-sitesources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::SiteSource> {
        let sheet = "GET legalHold: list
            ediscovery-legalhold-list-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}/siteSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.userSource`, such as `/compliance/ediscovery/cases/{id}/legalHolds/{id}/userSources`.
    EdiscoveryLegalHoldUserSources[models::ediscovery::UserSource]
}

impl EdiscoveryLegalHoldUserSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/userSources` — Create legalHold userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-post-usersources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::UserSource) -> Call<Vec<models::ediscovery::UserSource>> {
        let sheet = "POST legalHold: create
            ediscovery-legalhold-post-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}/userSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/userSources` — List legalHold userSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-list-usersources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::UserSource> {
        let sheet = "GET legalHold: list
            ediscovery-legalhold-list-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/legalHolds/{id}/userSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.noncustodialDataSource`, such as `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}`.
    EdiscoveryNoncustodialDataSource: super::Entity = models::ediscovery::NoncustodialDataSource
}

impl EdiscoveryNoncustodialDataSource {
    /// `POST /compliance/ediscovery/cases/{case-id}/noncustodialDataSources/{noncustodialDataSource-id}/microsoft.graph.ediscovery.applyHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_hold(&self) -> Call<()> {
        let sheet = "POST noncustodialDataSource: apply_hold
            : | |
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/microsoft.graph.ediscovery.applyHold";
        self.0.name("microsoft.graph.ediscovery.applyHold").call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}` — Get noncustodialDataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::NoncustodialDataSource> {
        let sheet = "GET noncustodialDataSource: get
            ediscovery-noncustodialdatasource-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}";
        self.0.get(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}/release` — noncustodialDataSource: release
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-release?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn release(&self) -> Call<()> {
        let sheet = "POST noncustodialDataSource: release
            ediscovery-noncustodialdatasource-release: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/release";
        self.0.name("release").call(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/noncustodialDataSources/{noncustodialDataSource-id}/microsoft.graph.ediscovery.removeHold`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn remove_hold(&self) -> Call<()> {
        let sheet = "POST noncustodialDataSource: remove_hold
            : | |
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/microsoft.graph.ediscovery.removeHold";
        self.0.name("microsoft.graph.ediscovery.removeHold").call(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{case-id}/noncustodialDataSources/{noncustodialDataSource-id}/microsoft.graph.ediscovery.updateIndex`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST noncustodialDataSource: update_index
            : | |
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/microsoft.graph.ediscovery.updateIndex";
        self.0.name("microsoft.graph.ediscovery.updateIndex").call(sheet)
    }

    /// `…/dataSource`
    pub fn data_source(&self) -> super::EdiscoveryNoncustodialDataSourceDataSource {
        super::EdiscoveryNoncustodialDataSourceDataSource(self.0.name("dataSource"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.dataSource`, such as `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/dataSource`.
    EdiscoveryNoncustodialDataSourceDataSource[models::ediscovery::DataSource]
}

impl EdiscoveryNoncustodialDataSourceDataSource {
    /// `GET /compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}/dataSource` — List dataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-list-datasource?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::DataSource> {
        let sheet = "GET noncustodialDataSource: list
            ediscovery-noncustodialdatasource-list-datasource: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/dataSource";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.reviewSet`, such as `/compliance/ediscovery/cases/{id}/reviewSets/{id}`.
    EdiscoveryReviewSet: super::Entity = models::ediscovery::ReviewSet
}

impl EdiscoveryReviewSet {
    /// `POST /compliance/ediscovery/cases/{caseId}/reviewSets/{reviewsetId}/addToReviewSet` — reviewSet: addToReviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewset-addtoreviewset?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn add_to_review_set(&self, body: requests::review_set::AddToReviewSetRequest) -> Call<()> {
        let sheet = "POST reviewSet: add_to_review_set
            ediscovery-reviewset-addtoreviewset: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/addToReviewSet";
        self.0.name("addToReviewSet").call(sheet).json(body)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/reviewsets/{reviewsetId}/export` — reviewSet: export
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewset-export?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export(&self, body: requests::review_set::ExportRequest) -> Call<()> {
        let sheet = "POST reviewSet: export
            ediscovery-reviewset-export: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/export";
        self.0.name("export").call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{id}/reviewSets/{id}` — Get reviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewset-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::ReviewSet> {
        let sheet = "GET reviewSet: get
            ediscovery-reviewset-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}";
        self.0.get(sheet)
    }

    /// `…/queries`
    pub fn queries(&self) -> super::EdiscoveryReviewSetQueries {
        super::EdiscoveryReviewSetQueries(self.0.name("queries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.reviewSetQuery`, such as `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries`.
    EdiscoveryReviewSetQueries[models::ediscovery::ReviewSetQuery]
}

impl EdiscoveryReviewSetQueries {
    /// `POST /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries` — Create reviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::ReviewSetQuery) -> Call<models::ediscovery::ReviewSetQuery> {
        let sheet = "POST reviewSetQuery: create
            ediscovery-reviewsetquery-post: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries` — List reviewsetqueries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::ReviewSetQuery> {
        let sheet = "GET reviewSetQuery: list
            ediscovery-reviewsetquery-list: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.reviewSetQuery`, such as `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}`.
    EdiscoveryReviewSetQuery: super::Entity = models::ediscovery::ReviewSetQuery
}

impl EdiscoveryReviewSetQuery {
    /// `POST /compliance/ediscovery/cases/{caseId}/reviewSets/{reviewSetId}/queries/{reviewSetQueryId}/applyTags` — reviewSetQuery: applyTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-applytags?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_tags(&self, body: requests::review_set_query::ApplyTagsRequest) -> Call<()> {
        let sheet = "POST reviewSetQuery: apply_tags
            ediscovery-reviewsetquery-applytags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}/applyTags";
        self.0.name("applyTags").call(sheet).json(body)
    }

    /// `DELETE /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}` — Delete reviewsetquery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE reviewSetQuery: delete
            ediscovery-reviewsetquery-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}` — Get reviewsetquery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::ReviewSetQuery> {
        let sheet = "GET reviewSetQuery: get
            ediscovery-reviewsetquery-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}` — Update reviewsetquery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::ReviewSetQuery) -> Call<()> {
        let sheet = "PATCH reviewSetQuery: update
            ediscovery-reviewsetquery-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.siteSource`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources/{id}`.
    EdiscoverySiteSource: super::Entity = models::ediscovery::SiteSource
}

impl EdiscoverySiteSource {
    /// `DELETE /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources/{siteSourceId}` — Delete siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sitesource-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE siteSource: delete
            ediscovery-sitesource-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/siteSources/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources/{siteSourceId}` — Get siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sitesource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::SiteSource> {
        let sheet = "GET siteSource: get
            ediscovery-sitesource-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/siteSources/{id}";
        self.0.get(sheet)
    }

    /// `…/site`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site(&self) -> super::Site {
        super::Site(self.0.name("site"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.sourceCollection`, such as `/compliance/ediscovery/cases/{id}/sourceCollections/{id}`.
    EdiscoverySourceCollection: super::Entity = models::ediscovery::SourceCollection
}

impl EdiscoverySourceCollection {
    /// `DELETE /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}` — Delete sourceCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sourceCollection: delete
            ediscovery-sourcecollection-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}";
        self.0.call(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/estimateStatistics` — sourceCollection: estimateStatistics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-estimatestatistics?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn estimate_statistics(&self) -> Call<Option<models::ediscovery::CaseOperation>> {
        let sheet = "POST sourceCollection: estimate_statistics
            ediscovery-sourcecollection-estimatestatistics: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/estimateStatistics";
        self.0.name("estimateStatistics").call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}` — Get sourceCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::SourceCollection> {
        let sheet = "GET sourceCollection: get
            ediscovery-sourcecollection-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}";
        self.0.get(sheet)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/purgeData` — sourceCollection: purgeData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-purgedata?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn purge_data(&self) -> Call<()> {
        let sheet = "POST sourceCollection: purge_data
            ediscovery-sourcecollection-purgedata: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/purgeData";
        self.0.name("purgeData").call(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}` — Update sourceCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::SourceCollection) -> Call<()> {
        let sheet = "PATCH sourceCollection: update
            ediscovery-sourcecollection-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/addToReviewSetOperation`
    pub fn add_to_review_set_operation(&self) -> super::EdiscoverySourceCollectionAddToReviewSetOperation {
        super::EdiscoverySourceCollectionAddToReviewSetOperation(self.0.name("addToReviewSetOperation"))
    }

    /// `…/additionalSources`
    pub fn additional_sources(&self) -> super::EdiscoverySourceCollectionAdditionalSources {
        super::EdiscoverySourceCollectionAdditionalSources(self.0.name("additionalSources"))
    }

    /// `…/custodianSources`
    pub fn custodian_sources(&self) -> super::EdiscoverySourceCollectionCustodianSources {
        super::EdiscoverySourceCollectionCustodianSources(self.0.name("custodianSources"))
    }

    /// `…/lastEstimateStatisticsOperation`
    pub fn last_estimate_statistics_operation(
        &self,
    ) -> super::EdiscoverySourceCollectionLastEstimateStatisticsOperation
    {
        super::EdiscoverySourceCollectionLastEstimateStatisticsOperation(self.0.name("lastEstimateStatisticsOperation"))
    }

    /// `…/noncustodialSources`
    pub fn noncustodial_sources(&self) -> super::EdiscoverySourceCollectionNoncustodialSources {
        super::EdiscoverySourceCollectionNoncustodialSources(self.0.name("noncustodialSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.addToReviewSetOperation`, such as `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/addToReviewSetOperation`.
    EdiscoverySourceCollectionAddToReviewSetOperation[models::ediscovery::AddToReviewSetOperation]
}

impl EdiscoverySourceCollectionAddToReviewSetOperation {
    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/addToReviewSetOperation` — List addToReviewSetOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-addtoreviewsetoperation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::AddToReviewSetOperation> {
        let sheet = "GET sourceCollection: list
            ediscovery-sourcecollection-list-addtoreviewsetoperation: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/addToReviewSetOperation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.dataSource`, such as `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/additionalSources`.
    EdiscoverySourceCollectionAdditionalSources[models::ediscovery::DataSource]
}

impl EdiscoverySourceCollectionAdditionalSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/additionalSources` — Create dataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-post-additionalsources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ediscovery::DataSource>) -> Call<models::ediscovery::DataSource> {
        let sheet = "POST sourceCollection: create
            ediscovery-sourcecollection-post-additionalsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/additionalSources";
        self.0.call(sheet).json(Into::<models::ediscovery::DataSource>::into(body))
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/additionalSources` — List additionalsources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-additionalsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::DataSource> {
        let sheet = "GET sourceCollection: list
            ediscovery-sourcecollection-list-additionalsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/additionalSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.dataSource`, such as `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/custodianSources`.
    EdiscoverySourceCollectionCustodianSources[models::ediscovery::DataSource]
}

impl EdiscoverySourceCollectionCustodianSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/custodianSources/$ref` — Add custodianSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-post-custodiansources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sourceCollection: add_ref
            ediscovery-sourcecollection-post-custodiansources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/custodianSources/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/custodianSources` — List custodianSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-custodiansources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::DataSource> {
        let sheet = "GET sourceCollection: list
            ediscovery-sourcecollection-list-custodiansources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/custodianSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.estimateStatisticsOperation`, such as `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/lastEstimateStatisticsOperation`.
    EdiscoverySourceCollectionLastEstimateStatisticsOperation[models::ediscovery::EstimateStatisticsOperation]
}

impl EdiscoverySourceCollectionLastEstimateStatisticsOperation {
    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/lastEstimateStatisticsOperation` — List estimatestatisticsoperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-lastestimatestatisticsoperation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::EstimateStatisticsOperation> {
        let sheet = "GET sourceCollection: list
            ediscovery-sourcecollection-list-lastestimatestatisticsoperation: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/lastEstimateStatisticsOperation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.noncustodialDataSource`, such as `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/noncustodialSources`.
    EdiscoverySourceCollectionNoncustodialSources[models::ediscovery::NoncustodialDataSource]
}

impl EdiscoverySourceCollectionNoncustodialSources {
    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/noncustodialSources/$ref` — Add noncustodialDataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-post-noncustodialsources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sourceCollection: add_ref
            ediscovery-sourcecollection-post-noncustodialsources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/noncustodialSources/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/noncustodialSources` — List noncustodialSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-noncustodialsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::NoncustodialDataSource> {
        let sheet = "GET sourceCollection: list
            ediscovery-sourcecollection-list-noncustodialsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/sourceCollections/{id}/noncustodialSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.tag`, such as `/compliance/ediscovery/cases/{id}/tags/{id}`.
    EdiscoveryTag: super::Entity = models::ediscovery::Tag
}

impl EdiscoveryTag {
    /// `DELETE /compliance/ediscovery/cases/{caseId}/tags/{tagId}` — Delete tag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tag: delete
            ediscovery-tag-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/tags/{tagId}` — Get tag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::Tag> {
        let sheet = "GET tag: get
            ediscovery-tag-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /compliance/ediscovery/cases/{caseId}/tags/{tagId}` — Update tag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::ediscovery::Tag) -> Call<()> {
        let sheet = "PATCH tag: update
            ediscovery-tag-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/childTags`
    pub fn child_tags(&self) -> super::EdiscoveryTagChildTags {
        super::EdiscoveryTagChildTags(self.0.name("childTags"))
    }

    /// `…/parent`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent(&self) -> super::EdiscoveryTag {
        super::EdiscoveryTag(self.0.name("parent"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.tag`, such as `/compliance/ediscovery/cases/{id}/tags/{id}/childTags`.
    EdiscoveryTagChildTags[models::ediscovery::Tag]
}

impl EdiscoveryTagChildTags {
    /// `GET /compliance/ediscovery/cases/{caseId}/tags/{tagId}/childTags` — List childTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-childtags?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::Tag> {
        let sheet = "GET tag: list
            ediscovery-tag-childtags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/tags/{id}/childTags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.unifiedGroupSource`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources/{id}`.
    EdiscoveryUnifiedGroupSource: super::Entity = models::ediscovery::UnifiedGroupSource
}

impl EdiscoveryUnifiedGroupSource {
    /// `DELETE /compliance/ediscovery/cases/4c8f8f70-7785-4bd4-b296-c98376a2c5e1/custodians/2192ca408ea2410eba3bec8ae873be6b/unifiedGroupSources/33434233-3030-3739-3043-393039324633` — Delete unifiedGroupSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-unifiedgroupsource-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedGroupSource: delete
            ediscovery-unifiedgroupsource-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/unifiedGroupSources/{unifiedGroupSourceId}` — Get unifiedGroupSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-unifiedgroupsource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::UnifiedGroupSource> {
        let sheet = "GET unifiedGroupSource: get
            ediscovery-unifiedgroupsource-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources/{id}";
        self.0.get(sheet)
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "admin",
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ediscovery.userSource`, such as `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources/{id}`.
    EdiscoveryUserSource: super::Entity = models::ediscovery::UserSource
}

impl EdiscoveryUserSource {
    /// `DELETE /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources/{userSourceId}` — Delete userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-usersource-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userSource: delete
            ediscovery-usersource-delete: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/userSources/{id}";
        self.0.call(sheet)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources/{userSourceId}` — Get userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-usersource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ediscovery::UserSource> {
        let sheet = "GET userSource: get
            ediscovery-usersource-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /compliance/ediscovery/cases/{id}/custodians/{id}/userSources/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/emailThreats`
    EmailThreats
}

impl EmailThreats {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EmailThreatsId {
        super::EmailThreatsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/emailThreats/{id}`
    EmailThreatsId
}

impl EmailThreatsId {
    /// `POST /emailThreats/{emailThreatsId}/review` — emailThreatSubmission: review
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn review(&self, body: requests::email_threat_submission::ReviewRequest) -> Call<()> {
        let sheet = "POST emailThreatSubmission: review
            security-emailthreatsubmission-review: ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /emailThreats/{id}/review";
        self.0.name("review").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.endUserNotification`, such as `/security/attackSimulation/endUserNotifications/{id}`.
    EndUserNotification: super::Entity = models::EndUserNotification
}

impl EndUserNotification {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EndUserNotification> {
        self.0.get("GET endUserNotification: get")
    }

    /// `…/details`
    ///
    /// The type lists it; no page documents a request there.
    pub fn details(&self) -> Collection<models::EndUserNotificationDetail> {
        Collection::at(self.0.name("details"))
    }

    /// `…/endUserNotificationDetail`
    pub fn end_user_notification_detail(&self) -> super::EndUserNotificationEndUserNotificationDetail {
        super::EndUserNotificationEndUserNotificationDetail(self.0.name("endUserNotificationDetail"))
    }
}

crate::runtime::node! {
    /// `/security/attackSimulation/endUserNotifications/{id}/endUserNotificationDetail`
    EndUserNotificationEndUserNotificationDetail
}

impl EndUserNotificationEndUserNotificationDetail {
    /// `GET /security/attackSimulation/endUserNotifications/{endUserNotification-id}/endUserNotificationDetail`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET endUserNotification: get
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/endUserNotifications/{id}/endUserNotificationDetail";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.endUserNotificationSetting`, such as `/security/attackSimulation/trainingCampaigns/{id}/endUserNotificationSetting`.
    EndUserNotificationSetting = models::EndUserNotificationSetting
}

impl EndUserNotificationSetting {
    /// `GET /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}/endUserNotificationSetting`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::EndUserNotificationSetting> {
        let sheet = "GET trainingCampaign: get
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns/{id}/endUserNotificationSetting";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exactMatchDataStore`, such as `/dataClassification/exactMatchDataStores/{id}`.
    ExactMatchDataStore: super::Entity = models::ExactMatchDataStore
}

impl ExactMatchDataStore {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExactMatchDataStore> {
        self.0.get("GET exactMatchDataStore: get")
    }

    /// `POST /dataClassification/exactMatchDataStores/{exactMatchDataStore-id}/lookup`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn lookup(&self, body: requests::exact_match_data_store::LookupRequest) -> Call<Vec<String>> {
        let sheet = "POST exactMatchDataStore: lookup
            : | |
            /dataClassification/exactMatchDataStores/{id}/lookup";
        self.0.name("lookup").call(sheet).json(body)
    }

    /// `…/sessions`
    pub fn sessions(&self) -> Collection<models::ExactMatchSession> {
        Collection::at(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exactMatchSession`, such as `/dataClassification/exactMatchDataStores/{id}/sessions/{id}`.
    ExactMatchSession: super::Entity = models::ExactMatchSession
}

impl ExactMatchSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExactMatchSession> {
        self.0.get("GET exactMatchSession: get")
    }

    /// `POST /dataClassification/exactMatchDataStores/{exactMatchDataStore-id}/sessions/{exactMatchSession-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST exactMatchSession: cancel
            : | |
            /dataClassification/exactMatchDataStores/{id}/sessions/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `POST /dataClassification/exactMatchDataStores/{exactMatchDataStore-id}/sessions/{exactMatchSession-id}/commit`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn commit(&self) -> Call<()> {
        let sheet = "POST exactMatchSession: commit
            : | |
            /dataClassification/exactMatchDataStores/{id}/sessions/{id}/commit";
        self.0.name("commit").call(sheet)
    }

    /// `POST /dataClassification/exactMatchDataStores/{exactMatchDataStore-id}/sessions/{exactMatchSession-id}/renew`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn renew(&self) -> Call<models::ExactMatchSession> {
        let sheet = "POST exactMatchSession: renew
            : | |
            /dataClassification/exactMatchDataStores/{id}/sessions/{id}/renew";
        self.0.name("renew").call(sheet)
    }
}
