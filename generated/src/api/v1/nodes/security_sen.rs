// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.sensitivityLabel`, such as `/security/dataSecurityAndGovernance/sensitivityLabels/{id}`.
    SensitivityLabel: super::Entity = models::SensitivityLabel
}

impl SensitivityLabel {
    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`; application: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`.
    pub fn get(&self) -> Get<models::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: get
            sensitivitylabel-get: SensitivityLabel.Read SensitivityLabels.Read.All | | SensitivityLabel.Read SensitivityLabels.Read.All
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}";
        self.0.get(sheet)
    }

    /// `…/rights`
    pub fn rights(&self) -> super::UsageRightsIncluded {
        super::UsageRightsIncluded(self.0.name("rights"))
    }

    /// `…/sublabels`
    pub fn sublabels(&self) -> super::SensitivityLabelSublabels {
        super::SensitivityLabelSublabels(self.0.name("sublabels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sensitivityLabel`, such as `/security/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels`.
    SensitivityLabelSublabels[models::SensitivityLabel]
}

impl SensitivityLabelSublabels {
    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computeinheritance?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`.
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
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})";
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

    /// `POST /security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeRightsAndInheritance`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeRightsAndInheritance`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Evaluate`, `SensitivityLabel.Evaluate.All`; application: `SensitivityLabel.Evaluate`, `SensitivityLabel.Evaluate.All`.
    pub fn compute_rights_and_inheritance(
        &self,
        body: requests::sensitivity_label::ComputeRightsAndInheritanceRequest,
    ) -> Call<models::ComputeRightsAndInheritanceResult> {
        let sheet = "POST sensitivityLabel: compute_rights_and_inheritance
            sensitivitylabel-computerightsandinheritance: SensitivityLabel.Evaluate SensitivityLabel.Evaluate.All | | SensitivityLabel.Evaluate SensitivityLabel.Evaluate.All
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance";
        self.0.name("computeRightsAndInheritance").call(sheet).json(body)
    }
}
