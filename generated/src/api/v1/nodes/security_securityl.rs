// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.labelsRoot`, such as `/security/labels`.
    SecurityLabelsRoot: super::Entity = models::security::LabelsRoot
}

impl SecurityLabelsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::LabelsRoot> {
        self.0.get("GET labelsRoot: get")
    }

    /// `…/authorities`
    pub fn authorities(&self) -> super::SecurityLabelsRootAuthorities {
        super::SecurityLabelsRootAuthorities(self.0.name("authorities"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::SecurityLabelsRootCategories {
        super::SecurityLabelsRootCategories(self.0.name("categories"))
    }

    /// `…/citations`
    pub fn citations(&self) -> super::SecurityLabelsRootCitations {
        super::SecurityLabelsRootCitations(self.0.name("citations"))
    }

    /// `…/departments`
    pub fn departments(&self) -> super::SecurityLabelsRootDepartments {
        super::SecurityLabelsRootDepartments(self.0.name("departments"))
    }

    /// `…/filePlanReferences`
    pub fn file_plan_references(&self) -> super::SecurityLabelsRootFilePlanReferences {
        super::SecurityLabelsRootFilePlanReferences(self.0.name("filePlanReferences"))
    }

    /// `…/retentionLabels`
    pub fn retention_labels(&self) -> super::SecurityLabelsRootRetentionLabels {
        super::SecurityLabelsRootRetentionLabels(self.0.name("retentionLabels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.authorityTemplate`, such as `/security/labels/authorities`.
    SecurityLabelsRootAuthorities[models::security::AuthorityTemplate]
}

impl SecurityLabelsRootAuthorities {
    /// `POST /security/labels/authorities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-post-authorities?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::AuthorityTemplate) -> Call<models::security::AuthorityTemplate> {
        let sheet = "POST labelsRoot: create
            security-labelsroot-post-authorities: | |
            /security/labels/authorities";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/authorities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-list-authorities?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::AuthorityTemplate> {
        let sheet = "GET labelsRoot: list
            security-labelsroot-list-authorities: | |
            /security/labels/authorities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.categoryTemplate`, such as `/security/labels/categories`.
    SecurityLabelsRootCategories[models::security::CategoryTemplate]
}

impl SecurityLabelsRootCategories {
    /// `POST /security/labels/categories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-post-categories?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::CategoryTemplate) -> Call<models::security::CategoryTemplate> {
        let sheet = "POST labelsRoot: create
            security-labelsroot-post-categories: | |
            /security/labels/categories";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/categories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-list-categories?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::CategoryTemplate> {
        let sheet = "GET labelsRoot: list
            security-labelsroot-list-categories: | |
            /security/labels/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.citationTemplate`, such as `/security/labels/citations`.
    SecurityLabelsRootCitations[models::security::CitationTemplate]
}

impl SecurityLabelsRootCitations {
    /// `POST /security/labels/citations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-post-citations?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::CitationTemplate) -> Call<models::security::CitationTemplate> {
        let sheet = "POST labelsRoot: create
            security-labelsroot-post-citations: | |
            /security/labels/citations";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/citations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-list-citations?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::CitationTemplate> {
        let sheet = "GET labelsRoot: list
            security-labelsroot-list-citations: | |
            /security/labels/citations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.departmentTemplate`, such as `/security/labels/departments`.
    SecurityLabelsRootDepartments[models::security::DepartmentTemplate]
}

impl SecurityLabelsRootDepartments {
    /// `POST /security/labels/departments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-post-departments?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::DepartmentTemplate) -> Call<models::security::DepartmentTemplate> {
        let sheet = "POST labelsRoot: create
            security-labelsroot-post-departments: | |
            /security/labels/departments";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/departments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-list-departments?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::DepartmentTemplate> {
        let sheet = "GET labelsRoot: list
            security-labelsroot-list-departments: | |
            /security/labels/departments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.filePlanReferenceTemplate`, such as `/security/labels/filePlanReferences`.
    SecurityLabelsRootFilePlanReferences[models::security::FilePlanReferenceTemplate]
}

impl SecurityLabelsRootFilePlanReferences {
    /// `POST /security/labels/filePlanReferences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-post-fileplanreferences?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::security::FilePlanReferenceTemplate,
    ) -> Call<models::security::FilePlanReferenceTemplate> {
        let sheet = "POST labelsRoot: create
            security-labelsroot-post-fileplanreferences: | |
            /security/labels/filePlanReferences";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/filePlanReferences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-list-fileplanreferences?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::FilePlanReferenceTemplate> {
        let sheet = "GET labelsRoot: list
            security-labelsroot-list-fileplanreferences: | |
            /security/labels/filePlanReferences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionLabel`, such as `/security/labels/retentionLabels`.
    SecurityLabelsRootRetentionLabels[models::security::RetentionLabel]
}

impl SecurityLabelsRootRetentionLabels {
    /// `POST /security/labels/retentionLabels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-post-retentionlabel?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
        let sheet = "POST labelsRoot: create
            security-labelsroot-post-retentionlabel: RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/retentionLabels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-list-retentionlabel?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionLabel> {
        let sheet = "GET labelsRoot: list
            security-labelsroot-list-retentionlabel: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels";
        self.0.list(sheet)
    }
}
