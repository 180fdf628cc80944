// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// `/dataClassification`
    DataClassification
}

impl DataClassification {
    /// `POST /dataClassification/classifyExactMatches`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn classify_exact_matches(
        &self,
        body: requests::data_classification_service::ClassifyExactMatchesRequest,
    ) -> Call<models::ExactMatchClassificationResult> {
        let sheet = "POST dataClassificationService: classify_exact_matches
            : | |
            /dataClassification/classifyExactMatches";
        self.0.name("classifyExactMatches").call(sheet).json(body)
    }

    /// `POST /dataClassification/classifyFile`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn classify_file(
        &self,
        body: requests::data_classification_service::ClassifyFileRequest,
    ) -> Call<models::ClassificationJobResponse> {
        let sheet = "POST dataClassificationService: classify_file
            : Directory.Read.All | | Directory.Read.All
            /dataClassification/classifyFile";
        self.0.name("classifyFile").call(sheet).json(body)
    }

    /// `POST /dataClassification/classifytext`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn classifytext(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST dataClassificationService: classifytext
            : Directory.Read.All | | Directory.Read.All
            /dataClassification/classifytext";
        self.0.name("classifytext").call(sheet).json(body)
    }

    /// `…/exactMatchDataStores`
    pub fn exact_match_data_stores(&self) -> Collection<models::ExactMatchDataStore> {
        Collection::at(self.0.name("exactMatchDataStores"))
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::DataClassificationJobs {
        super::DataClassificationJobs(self.0.name("jobs"))
    }

    /// `…/sensitiveTypes`
    pub fn sensitive_types(&self) -> super::DataClassificationSensitiveTypes {
        super::DataClassificationSensitiveTypes(self.0.name("sensitiveTypes"))
    }

    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::DataClassificationSensitivityLabels {
        super::DataClassificationSensitivityLabels(self.0.name("sensitivityLabels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.jobResponseBase`, such as `/dataClassification/jobs`.
    DataClassificationJobs[models::JobResponseBase]
}

impl DataClassificationJobs {
    /// `GET /dataClassification/jobs`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn list(&self) -> List<models::JobResponseBase> {
        let sheet = "GET dataClassificationService: list
            : Directory.Read.All | | Directory.Read.All
            /dataClassification/jobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sensitiveType`, such as `/dataClassification/sensitiveTypes`.
    DataClassificationSensitiveTypes[models::SensitiveType]
}

impl DataClassificationSensitiveTypes {
    /// `GET /dataClassification/sensitiveTypes`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn list(&self) -> List<models::SensitiveType> {
        let sheet = "GET dataClassificationService: list
            : Directory.Read.All | | Directory.Read.All
            /dataClassification/sensitiveTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sensitivityLabel`, such as `/dataClassification/sensitivityLabels`.
    DataClassificationSensitivityLabels[models::SensitivityLabel]
}

impl DataClassificationSensitivityLabels {
    /// `GET /dataClassification/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computeinheritance?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn compute_inheritance(
        &self,
        label_ids: impl ::core::fmt::Display,
        locale: &str,
        content_formats: impl ::core::fmt::Display,
    ) -> Get<models::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: compute_inheritance
            sensitivitylabel-computeinheritance: | |
            /dataClassification/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})";
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

    /// `POST /dataClassification/sensitivityLabels/computeRightsAndInheritance`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn compute_rights_and_inheritance(
        &self,
        body: requests::sensitivity_label::ComputeRightsAndInheritanceRequest,
    ) -> Call<models::ComputeRightsAndInheritanceResult> {
        let sheet = "POST sensitivityLabel: compute_rights_and_inheritance
            sensitivitylabel-computerightsandinheritance: | |
            /dataClassification/sensitivityLabels/computeRightsAndInheritance";
        self.0.name("computeRightsAndInheritance").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.dataPolicyOperation`, such as `/dataPolicyOperations/{id}`.
    DataPolicyOperation: super::Entity = models::DataPolicyOperation
}

impl DataPolicyOperation {
    /// `GET /dataPolicyOperations/{id}` — Get dataPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/datapolicyoperation-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computeinheritance?view=graph-rest-beta), metadata
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
            sensitivitylabel-computeinheritance: | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-beta), metadata
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
            sensitivitylabel-computerightsandinheritance: | |
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance";
        self.0.name("computeRightsAndInheritance").call(sheet).json(body)
    }

    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantdatasecurityandgovernance-list-sensitivitylabels?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`; application: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`.
    pub fn list(&self) -> List<models::SensitivityLabel> {
        let sheet = "GET tenantDataSecurityAndGovernance: list
            tenantdatasecurityandgovernance-list-sensitivitylabels: SensitivityLabel.Read SensitivityLabels.Read.All | | SensitivityLabel.Read SensitivityLabels.Read.All
            /security/dataSecurityAndGovernance/sensitivityLabels";
        self.0.list(sheet)
    }
}
