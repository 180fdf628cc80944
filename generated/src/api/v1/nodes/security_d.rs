// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.dataPolicyOperation`, such as `/dataPolicyOperations/{id}`.
    DataPolicyOperation: super::Entity = models::DataPolicyOperation
}

impl DataPolicyOperation {
    /// `GET /dataPolicyOperations/{id}` — Get dataPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/datapolicyoperation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Export.All`, `User.Read.All`; application: `User.Export.All`, `User.Read.All`.
    pub fn get(&self) -> Get<models::DataPolicyOperation> {
        let sheet = "GET dataPolicyOperation: get
            datapolicyoperation-get: User.Export.All User.Read.All | | User.Export.All User.Read.All
            /dataPolicyOperations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sensitivityLabel`, such as `/security/dataSecurityAndGovernance/sensitivityLabels`.
    DataSecurityAndGovernanceSensitivityLabels[models::SensitivityLabel]
}

impl DataSecurityAndGovernanceSensitivityLabels {
    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computeinheritance?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Evaluate`, `SensitivityLabel.Evaluate.All`; application: `SensitivityLabel.Evaluate`, `SensitivityLabel.Evaluate.All`.
    pub fn compute_inheritance(
        &self,
        label_ids: impl ::core::fmt::Display,
        locale: &str,
        content_formats: impl ::core::fmt::Display,
    ) -> Get<models::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: compute_inheritance
            sensitivitylabel-computeinheritance: SensitivityLabel.Evaluate SensitivityLabel.Evaluate.All | | SensitivityLabel.Evaluate SensitivityLabel.Evaluate.All
            /security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})";
        self.0
            .function(
                "computeInheritance",
                &[
                    ("labelIds", Argument::bare(label_ids)),
                    ("locale", Argument::quoted(locale)),
                    ("contentFormats", Argument::bare(content_formats)),
                ],
            )
            .get(sheet)
    }

    /// `POST /security/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Evaluate`, `SensitivityLabel.Evaluate.All`; application: `SensitivityLabel.Evaluate`, `SensitivityLabel.Evaluate.All`.
    pub fn compute_rights_and_inheritance(
        &self,
        body: requests::sensitivity_label::ComputeRightsAndInheritanceRequest,
    ) -> Call<models::ComputeRightsAndInheritanceResult> {
        let sheet = "POST sensitivityLabel: compute_rights_and_inheritance
            sensitivitylabel-computerightsandinheritance: SensitivityLabel.Evaluate SensitivityLabel.Evaluate.All | | SensitivityLabel.Evaluate SensitivityLabel.Evaluate.All
            /security/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance";
        self.0.name("computeRightsAndInheritance").call(sheet).json(body)
    }

    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantdatasecurityandgovernance-list-sensitivitylabels?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`; application: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`.
    pub fn list(&self) -> List<models::SensitivityLabel> {
        let sheet = "GET tenantDataSecurityAndGovernance: list
            tenantdatasecurityandgovernance-list-sensitivitylabels: SensitivityLabel.Read SensitivityLabels.Read.All | | SensitivityLabel.Read SensitivityLabels.Read.All
            /security/dataSecurityAndGovernance/sensitivityLabels";
        self.0.list(sheet)
    }
}
