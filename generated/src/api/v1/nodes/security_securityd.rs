// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.departmentTemplate`, such as `/security/labels/departments/{id}`.
    SecurityDepartmentTemplate: super::Entity = models::security::DepartmentTemplate
}

impl SecurityDepartmentTemplate {
    /// `DELETE /security/labels/departments/{departmentTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-delete-departments?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE labelsRoot: delete
            security-labelsroot-delete-departments: | |
            /security/labels/departments/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/departments/{departmentTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-departmenttemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::DepartmentTemplate> {
        let sheet = "GET departmentTemplate: get
            security-departmenttemplate-get: | |
            /security/labels/departments/{id}";
        self.0.get(sheet)
    }
}
