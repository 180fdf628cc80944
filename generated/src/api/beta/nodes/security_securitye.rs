// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCase`, such as `/security/cases/ediscoveryCases/{id}`.
    SecurityEdiscoveryCase: super::Entity = models::security::EdiscoveryCase
}

impl SecurityEdiscoveryCase {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/close` — Close eDiscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-close?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn close(&self) -> Call<()> {
        let sheet = "POST ediscoveryCase: close
            security-ediscoverycase-close: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/close";
        self.0.name("close").call(sheet)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Delete ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-delete-ediscoverycases?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE casesroot: delete
            security-casesroot-delete-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/exportDownload`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export_download(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST ediscoveryCase: export_download
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/exportDownload";
        self.0.name("exportDownload").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Get ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryCase> {
        let sheet = "GET ediscoveryCase: get
            security-ediscoverycase-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reopen` — eDiscoveryCase: reopen
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-reopen?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn reopen(&self) -> Call<()> {
        let sheet = "POST ediscoveryCase: reopen
            security-ediscoverycase-reopen: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reopen";
        self.0.name("reopen").call(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Update ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryCase) -> Call<()> {
        let sheet = "PATCH ediscoveryCase: update
            security-ediscoverycase-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/caseDatasources`
    pub fn case_datasources(&self) -> super::SecurityEdiscoveryCaseCaseDatasources {
        super::SecurityEdiscoveryCaseCaseDatasources(self.0.name("caseDatasources"))
    }

    /// `…/caseMembers`
    pub fn case_members(&self) -> super::SecurityEdiscoveryCaseCaseMembers {
        super::SecurityEdiscoveryCaseCaseMembers(self.0.name("caseMembers"))
    }

    /// `…/custodians`
    pub fn custodians(&self) -> super::SecurityEdiscoveryCaseCustodians {
        super::SecurityEdiscoveryCaseCustodians(self.0.name("custodians"))
    }

    /// `…/legalHolds`
    pub fn legal_holds(&self) -> super::SecurityEdiscoveryCaseLegalHolds {
        super::SecurityEdiscoveryCaseLegalHolds(self.0.name("legalHolds"))
    }

    /// `…/noncustodialDataSources`
    pub fn noncustodial_data_sources(&self) -> super::SecurityEdiscoveryCaseNoncustodialDataSources {
        super::SecurityEdiscoveryCaseNoncustodialDataSources(self.0.name("noncustodialDataSources"))
    }

    /// `…/noncustodialSources`
    pub fn noncustodial_sources(&self) -> super::SecurityEdiscoveryCaseNoncustodialSources {
        super::SecurityEdiscoveryCaseNoncustodialSources(self.0.name("noncustodialSources"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::SecurityEdiscoveryCaseOperations {
        super::SecurityEdiscoveryCaseOperations(self.0.name("operations"))
    }

    /// `…/reviewSets`
    pub fn review_sets(&self) -> super::SecurityEdiscoveryCaseReviewSets {
        super::SecurityEdiscoveryCaseReviewSets(self.0.name("reviewSets"))
    }

    /// `…/searches`
    pub fn searches(&self) -> super::SecurityEdiscoveryCaseSearches {
        super::SecurityEdiscoveryCaseSearches(self.0.name("searches"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::SecurityEdiscoveryCaseSettings {
        super::SecurityEdiscoveryCaseSettings(self.0.name("settings"))
    }

    /// `…/tags`
    pub fn tags(&self) -> super::SecurityEdiscoveryCaseTags {
        super::SecurityEdiscoveryCaseTags(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/caseDatasources`
    SecurityEdiscoveryCaseCaseDatasources
}

impl SecurityEdiscoveryCaseCaseDatasources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseDatasources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST ediscoveryCase: create
            : eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseDatasources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseDatasources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET ediscoveryCase: list
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseDatasources";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityEdiscoveryCaseCaseDatasourcesId {
        super::SecurityEdiscoveryCaseCaseDatasourcesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/caseDatasources/{id}`
    SecurityEdiscoveryCaseCaseDatasourcesId
}

impl SecurityEdiscoveryCaseCaseDatasourcesId {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseDatasources/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            : eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseDatasources/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseDatasources/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET ediscoveryCase: get
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseDatasources/{id}";
        self.0.get(sheet)
    }

    /// `…/locations`
    pub fn locations(&self) -> super::SecurityEdiscoveryCaseCaseDatasourcesIdLocations {
        super::SecurityEdiscoveryCaseCaseDatasourcesIdLocations(self.0.name("locations"))
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/caseDatasources/{id}/locations`
    SecurityEdiscoveryCaseCaseDatasourcesIdLocations
}

impl SecurityEdiscoveryCaseCaseDatasourcesIdLocations {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseDatasources/{id}/locations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET ediscoveryCase: list
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseDatasources/{id}/locations";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityEdiscoveryCaseCaseDatasourcesIdLocationsId {
        super::SecurityEdiscoveryCaseCaseDatasourcesIdLocationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/caseDatasources/{id}/locations/{id}`
    SecurityEdiscoveryCaseCaseDatasourcesIdLocationsId
}

impl SecurityEdiscoveryCaseCaseDatasourcesIdLocationsId {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseDatasources/{id}/locations/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET ediscoveryCase: get
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseDatasources/{id}/locations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryCaseMember`, such as `/security/cases/ediscoveryCases/{id}/caseMembers`.
    SecurityEdiscoveryCaseCaseMembers[models::security::EdiscoveryCaseMember]
}

impl SecurityEdiscoveryCaseCaseMembers {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasemember-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryCaseMember) -> Call<models::security::EdiscoveryCaseMember> {
        let sheet = "POST ediscoveryCaseMember: create
            security-ediscoverycasemember-post: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseMembers";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseMembers`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseMembers";
        self.0.call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasemember-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryCaseMember> {
        let sheet = "GET ediscoveryCaseMember: list
            security-ediscoverycasemember-list: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/caseMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryCustodian`, such as `/security/cases/ediscoveryCases/{id}/custodians`.
    SecurityEdiscoveryCaseCustodians[models::security::EdiscoveryCustodian]
}

impl SecurityEdiscoveryCaseCustodians {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/applyHold` — ediscoveryCustodian: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_custodian::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: apply_hold
            security-ediscoverycustodian-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians` — Create custodians
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-custodians?view=graph-rest-beta)
    /// Required: `email`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryCustodian) -> Call<models::security::EdiscoveryCustodian> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-custodians: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians` — List ediscoveryCustodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-custodians?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryCustodian> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-custodians: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians";
        self.0.list(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/removeHold` — ediscoveryCustodian: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_custodian::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: remove_hold
            security-ediscoverycustodian-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/microsoft.graph.security.updateIndex` — ediscoveryCustodian: updateIndex
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-updateindex?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: update_index
            security-ediscoverycustodian-updateindex: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/microsoft.graph.security.updateIndex";
        self.0.name("microsoft.graph.security.updateIndex").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryHoldPolicy`, such as `/security/cases/ediscoveryCases/{id}/legalHolds`.
    SecurityEdiscoveryCaseLegalHolds[models::security::EdiscoveryHoldPolicy]
}

impl SecurityEdiscoveryCaseLegalHolds {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds` — Create ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-legalholds?view=graph-rest-beta)
    /// Required: `displayname`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryHoldPolicy) -> Call<models::security::EdiscoveryHoldPolicy> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds` — List ediscoveryHoldPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-legalholds?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryHoldPolicy> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCaseMember`, such as `/security/cases/ediscoveryCases/{id}/caseMembers/{id}`.
    SecurityEdiscoveryCaseMember: super::Entity = models::security::EdiscoveryCaseMember
}

impl SecurityEdiscoveryCaseMember {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::EdiscoveryCaseMember> {
        self.0.get("GET ediscoveryCaseMember: get")
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/caseMembers/{ediscoveryCaseMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasemember-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCaseMember: delete
            security-ediscoverycasemember-delete: | |
            /security/cases/ediscoveryCases/{id}/caseMembers/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, such as `/security/cases/ediscoveryCases/{id}/noncustodialDataSources`.
    SecurityEdiscoveryCaseNoncustodialDataSources[models::security::EdiscoveryNoncustodialDataSource]
}

impl SecurityEdiscoveryCaseNoncustodialDataSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/applyHold` — ediscoveryNoncustodialDataSource: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_noncustodial_data_source::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: apply_hold
            security-ediscoverynoncustodialdatasource-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources` — List ediscoveryNoncustodialDataSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-noncustodialdatasources?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-noncustodialdatasources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self) -> Call<Vec<models::security::EdiscoveryNoncustodialDataSource>> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-list-noncustodialdatasources, security-ediscoverycase-post-noncustodialdatasources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/removeHold` — ediscoveryNoncustodialDataSource: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_noncustodial_data_source::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: remove_hold
            security-ediscoverynoncustodialdatasource-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/noncustodialDataSources/microsoft.graph.security.updateIndex`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`, `eDiscovery.Read.All`; application: `eDiscovery.ReadWrite.All`, `eDiscovery.Read.All`.
    pub fn update_index(&self, body: requests::updateindex::UpdateIndexRequest) -> Call<()> {
        let sheet = "POST updateindex: update_index
            : eDiscovery.ReadWrite.All eDiscovery.Read.All | | eDiscovery.ReadWrite.All eDiscovery.Read.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/microsoft.graph.security.updateIndex";
        self.0.name("microsoft.graph.security.updateIndex").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/noncustodialSources`
    SecurityEdiscoveryCaseNoncustodialSources
}

impl SecurityEdiscoveryCaseNoncustodialSources {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityEdiscoveryCaseNoncustodialSourcesId {
        super::SecurityEdiscoveryCaseNoncustodialSourcesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}`
    SecurityEdiscoveryCaseNoncustodialSourcesId
}

impl SecurityEdiscoveryCaseNoncustodialSourcesId {
    /// `…/lastIndexOperation`
    pub fn last_index_operation(&self) -> super::SecurityEdiscoveryIndexOperation {
        super::SecurityEdiscoveryIndexOperation(self.0.name("lastIndexOperation"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseOperation`, such as `/security/cases/ediscoveryCases/{id}/operations`.
    SecurityEdiscoveryCaseOperations[models::security::CaseOperation]
}

impl SecurityEdiscoveryCaseOperations {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations` — List caseOperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-operations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::CaseOperation> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-operations: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewSet`, such as `/security/cases/ediscoveryCases/{id}/reviewSets`.
    SecurityEdiscoveryCaseReviewSets[models::security::EdiscoveryReviewSet]
}

impl SecurityEdiscoveryCaseReviewSets {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets` — Create reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-reviewsets?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryReviewSet) -> Call<models::security::EdiscoveryReviewSet> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-reviewsets: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets` — List reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-reviewsets?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewSet> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-reviewsets: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoverySearch`, such as `/security/cases/ediscoveryCases/{id}/searches`.
    SecurityEdiscoveryCaseSearches[models::security::EdiscoverySearch]
}

impl SecurityEdiscoveryCaseSearches {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — Create searches
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-searches?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoverySearch) -> Call<models::security::EdiscoverySearch> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-searches: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — List searches
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-searches?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoverySearch> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-searches: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCaseSettings`, such as `/security/cases/ediscoveryCases/{id}/settings`.
    SecurityEdiscoveryCaseSettings: super::Entity = models::security::EdiscoveryCaseSettings
}

impl SecurityEdiscoveryCaseSettings {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings` — Get ediscoveryCaseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryCaseSettings> {
        let sheet = "GET ediscoveryCaseSettings: get
            security-ediscoverycasesettings-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/settings";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings/resetToDefault` — eDiscoveryCaseSettings: resetToDefault
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-resettodefault?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn reset_to_default(&self) -> Call<()> {
        let sheet = "POST ediscoveryCaseSettings: reset_to_default
            security-ediscoverycasesettings-resettodefault: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/settings/resetToDefault";
        self.0.name("resetToDefault").call(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings` — Update ediscoveryCaseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryCaseSettings) -> Call<()> {
        let sheet = "PATCH ediscoveryCaseSettings: update
            security-ediscoverycasesettings-update: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewTag`, such as `/security/cases/ediscoveryCases/{id}/tags`.
    SecurityEdiscoveryCaseTags[models::security::EdiscoveryReviewTag]
}

impl SecurityEdiscoveryCaseTags {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/asHierarchy` — ediscoveryReviewTag: asHierarchy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-ashierarchy?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn as_hierarchy(&self) -> List<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryReviewTag: as_hierarchy
            security-ediscoveryreviewtag-ashierarchy: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/tags/asHierarchy";
        self.0.name("asHierarchy").list(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags` — Create tags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-tags?view=graph-rest-beta)
    /// Required: `displayName`, `childSelectability`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryReviewTag) -> Call<models::security::EdiscoveryReviewTag> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/tags";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags` — List tags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-tags?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/tags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCustodian`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}`.
    SecurityEdiscoveryCustodian: super::Entity = models::security::EdiscoveryCustodian
}

impl SecurityEdiscoveryCustodian {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/activate` — ediscoveryCustodian: activate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-activate?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn activate(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: activate
            security-ediscoverycustodian-activate: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/applyHold` — ediscoveryCustodian: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_custodian::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: apply_hold
            security-ediscoverycustodian-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}` — Get ediscoveryCustodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-get?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/custodian`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryCustodian> {
        let sheet = "GET ediscoveryCustodian: get
            security-ediscoverycustodian-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/custodian";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/release` — ediscoveryCustodian: release
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-release?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn release(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: release
            security-ediscoverycustodian-release: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/release";
        self.0.name("release").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/removeHold` — ediscoveryCustodian: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_custodian::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: remove_hold
            security-ediscoverycustodian-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/updateIndex` — ediscoveryCustodian: updateIndex
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-updateindex?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: update_index
            security-ediscoverycustodian-updateindex: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/updateIndex";
        self.0.name("updateIndex").call(sheet)
    }

    /// `…/lastIndexOperation`
    pub fn last_index_operation(&self) -> super::SecurityEdiscoveryIndexOperation {
        super::SecurityEdiscoveryIndexOperation(self.0.name("lastIndexOperation"))
    }

    /// `…/siteSources`
    pub fn site_sources(&self) -> super::SecurityEdiscoveryCustodianSiteSources {
        super::SecurityEdiscoveryCustodianSiteSources(self.0.name("siteSources"))
    }

    /// `…/unifiedGroupSources`
    pub fn unified_group_sources(&self) -> super::SecurityEdiscoveryCustodianUnifiedGroupSources {
        super::SecurityEdiscoveryCustodianUnifiedGroupSources(self.0.name("unifiedGroupSources"))
    }

    /// `…/userSources`
    pub fn user_sources(&self) -> super::SecurityEdiscoveryCustodianUserSources {
        super::SecurityEdiscoveryCustodianUserSources(self.0.name("userSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.siteSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources`.
    SecurityEdiscoveryCustodianSiteSources[models::security::SiteSource]
}

impl SecurityEdiscoveryCustodianSiteSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources` — Create siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-sitesources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::SiteSource) -> Call<models::security::SiteSource> {
        let sheet = "POST ediscoveryCustodian: create
            security-ediscoverycustodian-post-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources` — List siteSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-sitesources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::SiteSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.unifiedGroupSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources`.
    SecurityEdiscoveryCustodianUnifiedGroupSources[models::security::UnifiedGroupSource]
}

impl SecurityEdiscoveryCustodianUnifiedGroupSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources` — Create custodian unifiedGroupSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-unifiedgroupsources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::UnifiedGroupSource) -> Call<models::security::UnifiedGroupSource> {
        let sheet = "POST ediscoveryCustodian: create
            security-ediscoverycustodian-post-unifiedgroupsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources` — List unifiedGroupSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-unifiedgroupsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UnifiedGroupSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-unifiedgroupsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.userSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/userSources`.
    SecurityEdiscoveryCustodianUserSources[models::security::UserSource]
}

impl SecurityEdiscoveryCustodianUserSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources` — Create custodian userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-usersources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::UserSource) -> Call<models::security::UserSource> {
        let sheet = "POST ediscoveryCustodian: create
            security-ediscoverycustodian-post-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/userSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources` — List userSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UserSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/userSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryEstimateOperation`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation`.
    SecurityEdiscoveryEstimateOperation: super::SecurityCaseOperation = models::security::EdiscoveryEstimateOperation
}

impl SecurityEdiscoveryEstimateOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/lastEstimateStatisticsOperation` — List lastEstimateStatisticsOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-lastestimatestatisticsoperation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryEstimateOperation> {
        let sheet = "GET ediscoverySearch: get
            security-ediscoverysearch-list-lastestimatestatisticsoperation: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation";
        self.0.get(sheet)
    }

    /// `…/search`
    ///
    /// The type lists it; no page documents a request there.
    pub fn search(&self) -> super::SecurityEdiscoverySearch {
        super::SecurityEdiscoverySearch(self.0.name("search"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryExportOperation`, such as `/ediscoveryExportOperation`.
    SecurityEdiscoveryExportOperation: super::SecurityCaseOperation = models::security::EdiscoveryExportOperation
}

impl SecurityEdiscoveryExportOperation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::EdiscoveryExportOperation> {
        self.0.get("GET ediscoveryExportOperation: get")
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{eDiscoveryCaseOperationId}/microsoft.graph.security.ediscoveryExportOperation/getDownloadUrl` — ediscoveryExportOperation: getDownloadUrl
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryexportoperation-getdownloadurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get_download_url(&self) -> Call<String> {
        let sheet = "GET ediscoveryExportOperation: get_download_url
            security-ediscoveryexportoperation-getdownloadurl: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/operations/{id}/microsoft.graph.security.ediscoveryExportOperation/getDownloadUrl";
        self.0.name("getDownloadUrl").call(sheet)
    }

    /// `…/reviewSet`
    pub fn review_set(&self) -> super::SecurityEdiscoveryReviewSet {
        super::SecurityEdiscoveryReviewSet(self.0.name("reviewSet"))
    }

    /// `…/reviewSetQuery`
    ///
    /// The type lists it; no page documents a request there.
    pub fn review_set_query(&self) -> super::SecurityEdiscoveryReviewSetQuery {
        super::SecurityEdiscoveryReviewSetQuery(self.0.name("reviewSetQuery"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryFile`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}`.
    SecurityEdiscoveryFile: super::Entity = models::security::EdiscoveryFile
}

impl SecurityEdiscoveryFile {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}` — Get ediscoveryFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryfile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryFile> {
        let sheet = "GET ediscoveryFile: get
            security-ediscoveryfile-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}";
        self.0.get(sheet)
    }

    /// `…/custodian`
    pub fn custodian(&self) -> super::SecurityEdiscoveryCustodian {
        super::SecurityEdiscoveryCustodian(self.0.name("custodian"))
    }

    /// `…/tags`
    pub fn tags(&self) -> Collection<models::security::EdiscoveryReviewTag> {
        Collection::at(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryHoldPolicy`, such as `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`.
    SecurityEdiscoveryHoldPolicy: super::Entity = models::security::EdiscoveryHoldPolicy
}

impl SecurityEdiscoveryHoldPolicy {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Delete ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-legalholds?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            security-ediscoverycase-delete-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds/{ediscoveryHoldPolicy-id}/microsoft.graph.security.disablePolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-disablepolicy?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn disable_policy(&self) -> Call<()> {
        let sheet = "POST ediscoveryHoldPolicy: disable_policy
            security-ediscoveryholdpolicy-disablepolicy: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/microsoft.graph.security.disablePolicy";
        self.0.name("microsoft.graph.security.disablePolicy").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds/{ediscoveryHoldPolicy-id}/microsoft.graph.security.enablePolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-enablepolicy?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn enable_policy(&self) -> Call<()> {
        let sheet = "POST ediscoveryHoldPolicy: enable_policy
            security-ediscoveryholdpolicy-enablepolicy: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/microsoft.graph.security.enablePolicy";
        self.0.name("microsoft.graph.security.enablePolicy").call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Get ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryHoldPolicy> {
        let sheet = "GET ediscoveryHoldPolicy: get
            security-ediscoveryholdpolicy-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds/{ediscoveryHoldPolicy-id}/microsoft.graph.security.retryPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-retrypolicy?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn retry_policy(&self) -> Call<()> {
        let sheet = "POST ediscoveryHoldPolicy: retry_policy
            security-ediscoveryholdpolicy-retrypolicy: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/microsoft.graph.security.retryPolicy";
        self.0.name("microsoft.graph.security.retryPolicy").call(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Update ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryHoldPolicy) -> Call<()> {
        let sheet = "PATCH ediscoveryHoldPolicy: update
            security-ediscoveryholdpolicy-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/siteSources`
    pub fn site_sources(&self) -> super::SecurityEdiscoveryHoldPolicySiteSources {
        super::SecurityEdiscoveryHoldPolicySiteSources(self.0.name("siteSources"))
    }

    /// `…/userSources`
    pub fn user_sources(&self) -> super::SecurityEdiscoveryHoldPolicyUserSources {
        super::SecurityEdiscoveryHoldPolicyUserSources(self.0.name("userSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.siteSource`, such as `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources`.
    SecurityEdiscoveryHoldPolicySiteSources[models::security::SiteSource]
}

impl SecurityEdiscoveryHoldPolicySiteSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/siteSources` — Create siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-post-sitesources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::SiteSource) -> Call<models::security::SiteSource> {
        let sheet = "POST ediscoveryHoldPolicy: create
            security-ediscoveryholdpolicy-post-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.userSource`, such as `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`.
    SecurityEdiscoveryHoldPolicyUserSources[models::security::UserSource]
}

impl SecurityEdiscoveryHoldPolicyUserSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — Create userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-post-usersources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::UserSource) -> Call<models::security::UserSource> {
        let sheet = "POST ediscoveryHoldPolicy: create
            security-ediscoveryholdpolicy-post-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — List userSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UserSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryIndexOperation`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation`.
    SecurityEdiscoveryIndexOperation: super::SecurityCaseOperation = models::security::EdiscoveryIndexOperation
}

impl SecurityEdiscoveryIndexOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoverycustodianId}/lastIndexOperation` — List lastIndexOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-lastindexoperation?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialSources/{ediscoveryNoncustodialDataSourceId}/lastIndexOperation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryIndexOperation> {
        let sheet = "GET ediscoveryCustodian: get
            security-ediscoverycustodian-list-lastindexoperation: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation
            /security/cases/ediscoveryCases/{id}/noncustodialSources/{id}/lastIndexOperation";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, such as `/security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}`.
    SecurityEdiscoveryNoncustodialDataSource: super::Entity = models::security::EdiscoveryNoncustodialDataSource
}

impl SecurityEdiscoveryNoncustodialDataSource {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/applyHold` — ediscoveryNoncustodialDataSource: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_noncustodial_data_source::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: apply_hold
            security-ediscoverynoncustodialdatasource-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}` — Get ediscoveryNoncustodialDataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryNoncustodialDataSource> {
        let sheet = "GET ediscoveryNoncustodialDataSource: get
            security-ediscoverynoncustodialdatasource-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/release` — ediscoveryNoncustodialDataSource: release
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-release?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn release(&self) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: release
            security-ediscoverynoncustodialdatasource-release: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/release";
        self.0.name("release").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/removeHold` — ediscoveryNoncustodialDataSource: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_noncustodial_data_source::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: remove_hold
            security-ediscoverynoncustodialdatasource-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/updateIndex` — ediscoveryNoncustodialDataSource: updateIndex
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-updateindex?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: update_index
            security-ediscoverynoncustodialdatasource-updateindex: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/updateIndex";
        self.0.name("updateIndex").call(sheet)
    }

    /// `…/lastIndexOperation`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_index_operation(&self) -> super::SecurityEdiscoveryIndexOperation {
        super::SecurityEdiscoveryIndexOperation(self.0.name("lastIndexOperation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryReviewSet`, such as `/ediscoveryExportOperation/reviewSet`.
    SecurityEdiscoveryReviewSet: super::Entity = models::security::EdiscoveryReviewSet
}

impl SecurityEdiscoveryReviewSet {
    /// `POST /security/cases/ediscoverycases/{eDiscoveryCaseId}/reviewSets/{eDiscoveryReviewSetId}/addToReviewSet` — ediscoveryReviewSet: addToReviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn add_to_review_set(&self, body: requests::ediscovery_review_set::AddToReviewSetRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSet: add_to_review_set
            security-ediscoveryreviewset-addtoreviewset: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/addToReviewSet";
        self.0.name("addToReviewSet").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/export` — ediscoveryReviewSet: export
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-export?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export(&self, body: requests::ediscovery_review_set::ExportRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSet: export
            security-ediscoveryreviewset-export: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/export";
        self.0.name("export").call(sheet).json(body)
    }

    /// `GET /ediscoveryExportOperation/reviewSet` — Get ediscoveryReviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-get?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryReviewSet> {
        let sheet = "GET ediscoveryReviewSet: get
            security-ediscoveryreviewset-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /ediscoveryExportOperation/reviewSet
            security-ediscoveryreviewset-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryReviewSet) -> Call<models::security::EdiscoveryReviewSet> {
        let sheet = "PATCH ediscoveryReviewSet: update
            : eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/files`
    pub fn files(&self) -> super::SecurityEdiscoveryReviewSetFiles {
        super::SecurityEdiscoveryReviewSetFiles(self.0.name("files"))
    }

    /// `…/queries`
    pub fn queries(&self) -> super::SecurityEdiscoveryReviewSetQueries {
        super::SecurityEdiscoveryReviewSetQueries(self.0.name("queries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryFile`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files`.
    SecurityEdiscoveryReviewSetFiles[models::security::EdiscoveryFile]
}

impl SecurityEdiscoveryReviewSetFiles {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files` — List ediscoveryFiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-list-files?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryFile> {
        let sheet = "GET ediscoveryReviewSet: list
            security-ediscoveryreviewset-list-files: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewSetQuery`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries`.
    SecurityEdiscoveryReviewSetQueries[models::security::EdiscoveryReviewSetQuery]
}

impl SecurityEdiscoveryReviewSetQueries {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries` — Create ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-post-queries?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security::EdiscoveryReviewSetQuery,
    ) -> Call<models::security::EdiscoveryReviewSetQuery> {
        let sheet = "POST ediscoveryReviewSet: create
            security-ediscoveryreviewset-post-queries: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries` — List queries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-list-queries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewSetQuery> {
        let sheet = "GET ediscoveryReviewSet: list
            security-ediscoveryreviewset-list-queries: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryReviewSetQuery`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}`.
    SecurityEdiscoveryReviewSetQuery: super::Entity = models::security::EdiscoveryReviewSetQuery
}

impl SecurityEdiscoveryReviewSetQuery {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/applyTags` — ediscoveryReviewSetQuery: applyTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_tags(&self, body: requests::ediscovery_review_set_query::ApplyTagsRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSetQuery: apply_tags
            security-ediscoveryreviewsetquery-applytags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}/applyTags";
        self.0.name("applyTags").call(sheet).json(body)
    }

    /// `DELETE /security/cases/ediscoverycases/{eDiscoveryCaseId}}/reviewSets/{ediscoveryReviewSetId}/queries/{eDiscoveryReviewSetQueryId}` — Delete ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-delete-queries?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}/queries/{ediscoveryReviewSetQuery-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryReviewSet: delete
            security-ediscoveryreviewset-delete-queries: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries/{id}
            security-ediscoveryreviewset-delete-queries: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/export` — ediscoveryReviewSetQuery: export
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-export?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export(&self, body: requests::ediscovery_review_set_query::ExportRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSetQuery: export
            security-ediscoveryreviewsetquery-export: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}/export";
        self.0.name("export").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}` — Get ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryReviewSetQuery> {
        let sheet = "GET ediscoveryReviewSetQuery: get
            security-ediscoveryreviewsetquery-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}";
        self.0.get(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/run` — ediscoveryReviewSetQuery: run
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-run?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn run(&self) -> List<models::security::EdiscoveryFile> {
        let sheet = "GET ediscoveryReviewSetQuery: run
            security-ediscoveryreviewsetquery-run: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}/run";
        self.0.name("run").list(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}` — Update ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-update?view=graph-rest-beta)
    /// Required: `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryReviewSetQuery) -> Call<()> {
        let sheet = "PATCH ediscoveryReviewSetQuery: update
            security-ediscoveryreviewsetquery-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryReviewTag`, such as `/security/cases/ediscoveryCases/{id}/tags/{id}`.
    SecurityEdiscoveryReviewTag: super::Entity = models::security::EdiscoveryReviewTag
}

impl SecurityEdiscoveryReviewTag {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{tagId}` — Remove ediscoveryReviewTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-tags?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            security-ediscoverycase-delete-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/tags/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}` — Get ediscoveryReviewTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/childTags/{ediscoveryReviewTagId}`, `/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/parent`, `/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryReviewTag: get
            security-ediscoveryreviewtag-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags/{id}
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/parent
            /security/cases/ediscoveryCases/{id}/tags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}` — Update ediscoveryReviewTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-update?view=graph-rest-beta)
    /// Required: `displayName`, `childSelectability`. Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryReviewTag) -> Call<()> {
        let sheet = "PATCH ediscoveryReviewTag: update
            security-ediscoveryreviewtag-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/tags/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/childTags`
    pub fn child_tags(&self) -> super::SecurityEdiscoveryReviewTagChildTags {
        super::SecurityEdiscoveryReviewTagChildTags(self.0.name("childTags"))
    }

    /// `…/members`
    ///
    /// The type lists it; no page documents a request there.
    pub fn members(&self) -> super::SecurityEdiscoveryReviewTag {
        super::SecurityEdiscoveryReviewTag(self.0.name("members"))
    }

    /// `…/parent`
    pub fn parent(&self) -> super::SecurityEdiscoveryReviewTag {
        super::SecurityEdiscoveryReviewTag(self.0.name("parent"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewTag`, such as `/security/cases/ediscoveryCases/{id}/tags/{id}/childTags`.
    SecurityEdiscoveryReviewTagChildTags[models::security::EdiscoveryReviewTag]
}

impl SecurityEdiscoveryReviewTagChildTags {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/tags/{ediscoveryReviewTag-id}/childTags`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-list-childtags?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryReviewTag: list
            security-ediscoveryreviewtag-list-childtags: | |
            /security/cases/ediscoveryCases/{id}/tags/{id}/childTags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoverySearch`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}`.
    SecurityEdiscoverySearch: super::Entity = models::security::EdiscoverySearch
}

impl SecurityEdiscoverySearch {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Delete ediscoverySearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-searches?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            security-ediscoverycase-delete-searches: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/estimateStatistics` — ediscoverySearch: estimateStatistics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-estimatestatistics?view=graph-rest-beta)
    /// Status: 202, 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn estimate_statistics(
        &self,
        body: requests::ediscovery_search::EstimateStatisticsRequest,
    ) -> Call<Option<models::ediscovery::EstimateStatisticsOperation>> {
        let sheet = "POST ediscoverySearch: estimate_statistics
            security-ediscoverysearch-estimatestatistics: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/estimateStatistics";
        self.0.name("estimateStatistics").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/microsoft.graph.security.exportReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-exportreport?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export_report(&self, body: requests::ediscovery_search::ExportReportRequest) -> Call<()> {
        let sheet = "POST ediscoverySearch: export_report
            security-ediscoverysearch-exportreport: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/microsoft.graph.security.exportReport";
        self.0.name("microsoft.graph.security.exportReport").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/microsoft.graph.security.exportResult`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-exportresult?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export_result(&self, body: requests::ediscovery_search::ExportResultRequest) -> Call<()> {
        let sheet = "POST ediscoverySearch: export_result
            security-ediscoverysearch-exportresult: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/microsoft.graph.security.exportResult";
        self.0.name("microsoft.graph.security.exportResult").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Get ediscoverySearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoverySearch> {
        let sheet = "GET ediscoverySearch: get
            security-ediscoverysearch-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/purgeData` — ediscoverySearch: purgeData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-purgedata?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn purge_data(&self, body: requests::ediscovery_search::PurgeDataRequest) -> Call<()> {
        let sheet = "POST ediscoverySearch: purge_data
            security-ediscoverysearch-purgedata: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/purgeData";
        self.0.name("purgeData").call(sheet).json(body)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Update ediscoverySearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoverySearch) -> Call<()> {
        let sheet = "PATCH ediscoverySearch: update
            security-ediscoverysearch-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/additionalSources`
    pub fn additional_sources(&self) -> super::SecurityEdiscoverySearchAdditionalSources {
        super::SecurityEdiscoverySearchAdditionalSources(self.0.name("additionalSources"))
    }

    /// `…/custodianSources`
    pub fn custodian_sources(&self) -> super::SecurityEdiscoverySearchCustodianSources {
        super::SecurityEdiscoverySearchCustodianSources(self.0.references("custodianSources"))
    }

    /// `…/lastEstimateStatisticsOperation`
    pub fn last_estimate_statistics_operation(&self) -> super::SecurityEdiscoveryEstimateOperation {
        super::SecurityEdiscoveryEstimateOperation(self.0.name("lastEstimateStatisticsOperation"))
    }

    /// `…/noncustodialSources`
    pub fn noncustodial_sources(&self) -> super::SecurityEdiscoverySearchNoncustodialSources {
        super::SecurityEdiscoverySearchNoncustodialSources(self.0.references("noncustodialSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.dataSource`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources`.
    SecurityEdiscoverySearchAdditionalSources[models::security::DataSource]
}

impl SecurityEdiscoverySearchAdditionalSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources` — Add additional sources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-additionalsources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::security::DataSource>) -> Call<models::security::DataSource> {
        let sheet = "POST ediscoverySearch: create
            security-ediscoverysearch-post-additionalsources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources";
        self.0.call(sheet).json(Into::<models::security::DataSource>::into(body))
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources` — List additionalSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-additionalsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::DataSource> {
        let sheet = "GET ediscoverySearch: list
            security-ediscoverysearch-list-additionalsources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.dataSource`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources`.
    SecurityEdiscoverySearchCustodianSources[models::security::DataSource]
}

impl SecurityEdiscoverySearchCustodianSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/$ref` — Add custodian sources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-custodiansources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST ediscoverySearch: add_ref
            security-ediscoverysearch-post-custodiansources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources` — List custodiansources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-custodiansources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::DataSource> {
        let sheet = "GET ediscoverySearch: list
            security-ediscoverysearch-list-custodiansources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources";
        self.0.list(sheet)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/{id}/$ref` — Remove custodianSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-custodiansources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ediscoverySearch: remove_ref
            security-ediscoverysearch-delete-custodiansources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources`.
    SecurityEdiscoverySearchNoncustodialSources[models::security::EdiscoveryNoncustodialDataSource]
}

impl SecurityEdiscoverySearchNoncustodialSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/$ref` — Add add noncustodialDataSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-noncustodialsources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST ediscoverySearch: add_ref
            security-ediscoverysearch-post-noncustodialsources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources` — List noncustodialSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-noncustodialsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryNoncustodialDataSource> {
        let sheet = "GET ediscoverySearch: list
            security-ediscoverysearch-list-noncustodialsources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources";
        self.0.list(sheet)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/{id}/$ref` — Remove noncustodialSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-noncustodialsources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ediscoverySearch: remove_ref
            security-ediscoverysearch-delete-noncustodialsources: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.emailThreatSubmission`, such as `/security/threatSubmission/emailThreats/{id}`.
    SecurityEmailThreatSubmission: super::Entity = models::security::EmailThreatSubmission
}

impl SecurityEmailThreatSubmission {
    /// `GET /security/threatSubmission/emailThreats/{emailThreatsId}` — Get emailThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EmailThreatSubmission> {
        let sheet = "GET emailThreatSubmission: get
            security-emailthreatsubmission-get: ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/threatSubmission/emailThreats/{emailThreatsId}/review` — emailThreatSubmission: review
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn review(&self, body: requests::email_threat_submission::ReviewRequest) -> Call<()> {
        let sheet = "POST emailThreatSubmission: review
            security-emailthreatsubmission-review: ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats/{id}/review";
        self.0.name("review").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.emailThreatSubmissionPolicy`, such as `/security/threatSubmission/emailThreatSubmissionPolicies/{id}`.
    SecurityEmailThreatSubmissionPolicy: super::Entity = models::security::EmailThreatSubmissionPolicy
}

impl SecurityEmailThreatSubmissionPolicy {
    /// `GET /security/threatSubmission//emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}` — Get emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicy.ReadWrite.All`, `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmissionPolicy.ReadWrite.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EmailThreatSubmissionPolicy> {
        let sheet = "GET emailThreatSubmissionPolicy: get
            security-emailthreatsubmissionpolicy-get: ThreatSubmissionPolicy.ReadWrite.All ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmissionPolicy.ReadWrite.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/threatSubmission/emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}` — Update emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicy.ReadWrite.All`; application: `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn update(&self, body: models::security::EmailThreatSubmissionPolicy) -> Call<()> {
        let sheet = "PATCH emailThreatSubmissionPolicy: update
            security-emailthreatsubmissionpolicy-update: ThreatSubmissionPolicy.ReadWrite.All | | ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.environment`, such as `/security/zones/{id}/environments/{id}`.
    SecurityEnvironment: super::Entity = models::security::Environment
}

impl SecurityEnvironment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::Environment> {
        self.0.get("GET environment: get")
    }

    /// `DELETE /security/zones/{zone-id}/environments/{environment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-environment-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE environment: delete
            security-environment-delete: | |
            /security/zones/{id}/environments/{id}";
        self.0.call(sheet)
    }
}
