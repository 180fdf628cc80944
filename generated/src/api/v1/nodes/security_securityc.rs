// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseOperation`, such as `/security/cases/ediscoveryCases/{id}/operations/{id}`.
    SecurityCaseOperation: super::Entity = models::security::CaseOperation
}

impl SecurityCaseOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{caseOperationId}` — Get caseOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-caseoperation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::CaseOperation> {
        let sheet = "GET caseOperation: get
            security-caseoperation-get: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.casesRoot`, such as `/security/cases`.
    SecurityCasesRoot: super::Entity = models::security::CasesRoot
}

impl SecurityCasesRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::CasesRoot> {
        self.0.get("GET casesRoot: get")
    }

    /// `…/ediscoveryCases`
    pub fn ediscovery_cases(&self) -> super::SecurityCasesRootEdiscoveryCases {
        super::SecurityCasesRootEdiscoveryCases(self.0.name("ediscoveryCases"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryCase`, such as `/security/cases/ediscoveryCases`.
    SecurityCasesRootEdiscoveryCases[models::security::EdiscoveryCase]
}

impl SecurityCasesRootEdiscoveryCases {
    /// `POST /security/cases/ediscoveryCases` — Create ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-post-ediscoverycases?view=graph-rest-1.0)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryCase) -> Call<models::security::EdiscoveryCase> {
        let sheet = "POST casesroot: create
            security-casesroot-post-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases` — List ediscoveryCases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryCase> {
        let sheet = "GET casesroot: list
            security-casesroot-list-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases";
        self.0.list(sheet)
    }

    /// `…/{eDiscoveryCaseId}}`
    pub fn e_discovery_case_id(&self) -> super::SecurityEdiscoveryCase {
        super::SecurityEdiscoveryCase(self.0.name("{eDiscoveryCaseId}}"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.categoryTemplate`, such as `/security/labels/categories/{id}`.
    SecurityCategoryTemplate: super::Entity = models::security::CategoryTemplate
}

impl SecurityCategoryTemplate {
    /// `DELETE /security/labels/categories/{categoryTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-delete-categories?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE labelsRoot: delete
            security-labelsroot-delete-categories: | |
            /security/labels/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/categories/{categoryTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-categorytemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::CategoryTemplate> {
        let sheet = "GET categoryTemplate: get
            security-categorytemplate-get: | |
            /security/labels/categories/{id}";
        self.0.get(sheet)
    }

    /// `…/subcategories`
    pub fn subcategories(&self) -> super::SecurityCategoryTemplateSubcategories {
        super::SecurityCategoryTemplateSubcategories(self.0.name("subcategories"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.subcategoryTemplate`, such as `/security/labels/categories/{id}/subcategories`.
    SecurityCategoryTemplateSubcategories[models::security::SubcategoryTemplate]
}

impl SecurityCategoryTemplateSubcategories {
    /// `POST /security/labels/categories/{categoryTemplate-id}/subcategories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-categorytemplate-post-subcategories?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::SubcategoryTemplate) -> Call<models::security::SubcategoryTemplate> {
        let sheet = "POST categoryTemplate: create
            security-categorytemplate-post-subcategories: | |
            /security/labels/categories/{id}/subcategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/categories/{categoryTemplate-id}/subcategories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-categorytemplate-list-subcategories?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::SubcategoryTemplate> {
        let sheet = "GET categoryTemplate: list
            security-categorytemplate-list-subcategories: | |
            /security/labels/categories/{id}/subcategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.citationTemplate`, such as `/security/labels/citations/{id}`.
    SecurityCitationTemplate: super::Entity = models::security::CitationTemplate
}

impl SecurityCitationTemplate {
    /// `DELETE /security/labels/citations/{citationTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-delete-citations?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE labelsRoot: delete
            security-labelsroot-delete-citations: | |
            /security/labels/citations/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/citations/{citationTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-citationtemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::CitationTemplate> {
        let sheet = "GET citationTemplate: get
            security-citationtemplate-get: | |
            /security/labels/citations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.collaborationRoot`, such as `/security/collaboration`.
    SecurityCollaborationRoot: super::Entity = models::security::CollaborationRoot
}

impl SecurityCollaborationRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::CollaborationRoot> {
        self.0.get("GET collaborationRoot: get")
    }

    /// `…/analyzedEmails`
    pub fn analyzed_emails(&self) -> super::SecurityCollaborationRootAnalyzedEmails {
        super::SecurityCollaborationRootAnalyzedEmails(self.0.name("analyzedEmails"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.analyzedEmail`, such as `/security/collaboration/analyzedEmails`.
    SecurityCollaborationRootAnalyzedEmails[models::security::AnalyzedEmail]
}

impl SecurityCollaborationRootAnalyzedEmails {
    /// `GET /security/collaboration/analyzedEmails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-collaborationroot-list-analyzedemails?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityAnalyzedMessage.Read.All`, `SecurityAnalyzedMessage.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::AnalyzedEmail> {
        let sheet = "GET collaborationRoot: list
            security-collaborationroot-list-analyzedemails: | | SecurityAnalyzedMessage.Read.All SecurityAnalyzedMessage.ReadWrite.All
            /security/collaboration/analyzedEmails";
        self.0.list(sheet)
    }

    /// `POST /security/collaboration/analyzedEmails/microsoft.graph.security.remediate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-analyzedemail-remediate?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: application: `SecurityAnalyzedMessage.ReadWrite.All`.
    pub fn remediate(&self, body: requests::analyzed_email::RemediateRequest) -> Call<()> {
        let sheet = "POST analyzedEmail: remediate
            security-analyzedemail-remediate: | | SecurityAnalyzedMessage.ReadWrite.All
            /security/collaboration/analyzedEmails/microsoft.graph.security.remediate";
        self.0.name("microsoft.graph.security.remediate").call(sheet).json(body)
    }
}
