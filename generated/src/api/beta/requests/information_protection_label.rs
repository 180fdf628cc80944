// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `informationProtectionLabel`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [informationprotectionlabel-evaluateapplication](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateapplication?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct EvaluateApplicationRequest(Object);

#[cfg(feature = "users")]
impl EvaluateApplicationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentInfo`: `microsoft.graph.contentInfo`
    pub fn with_content_info(self, value: impl Into<Nullable<models::ContentInfo>>) -> Self {
        Self(self.0.with("contentInfo", value))
    }

    /// `labelingOptions`: `microsoft.graph.labelingOptions`
    pub fn with_labeling_options(self, value: impl Into<Nullable<models::LabelingOptions>>) -> Self {
        Self(self.0.with("labelingOptions", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for EvaluateApplicationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [informationprotectionlabel-evaluateclassificationresults](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateclassificationresults?view=graph-rest-beta).
#[cfg(feature = "security")]
#[derive(Clone, Debug)]
pub struct EvaluateClassificationResultsRequest(Object);

#[cfg(feature = "security")]
impl EvaluateClassificationResultsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentInfo`: `microsoft.graph.contentInfo`
    pub fn with_content_info(self, value: impl Into<Nullable<models::ContentInfo>>) -> Self {
        Self(self.0.with("contentInfo", value))
    }

    /// `classificationResults`: `Collection(microsoft.graph.classificationResult)`
    pub fn with_classification_results(self, value: impl Into<Nullable<Vec<models::ClassificationResult>>>) -> Self {
        Self(self.0.with("classificationResults", value))
    }
}

#[cfg(feature = "security")]
impl IntoJson for EvaluateClassificationResultsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [informationprotectionlabel-evaluateremoval](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateremoval?view=graph-rest-beta).
#[cfg(feature = "security")]
#[derive(Clone, Debug)]
pub struct EvaluateRemovalRequest(Object);

#[cfg(feature = "security")]
impl EvaluateRemovalRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentInfo`: `microsoft.graph.contentInfo`
    pub fn with_content_info(self, value: impl Into<Nullable<models::ContentInfo>>) -> Self {
        Self(self.0.with("contentInfo", value))
    }

    /// `downgradeJustification`: `microsoft.graph.downgradeJustification`
    pub fn with_downgrade_justification(self, value: impl Into<Nullable<models::DowngradeJustification>>) -> Self {
        Self(self.0.with("downgradeJustification", value))
    }
}

#[cfg(feature = "security")]
impl IntoJson for EvaluateRemovalRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [informationprotectionlabel-extractlabel](https://learn.microsoft.com/graph/api/informationprotectionlabel-extractlabel?view=graph-rest-beta).
#[cfg(feature = "security")]
#[derive(Clone, Debug)]
pub struct ExtractLabelRequest(Object);

#[cfg(feature = "security")]
impl ExtractLabelRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentInfo`: `microsoft.graph.contentInfo`
    pub fn with_content_info(self, value: impl Into<Nullable<models::ContentInfo>>) -> Self {
        Self(self.0.with("contentInfo", value))
    }
}

#[cfg(feature = "security")]
impl IntoJson for ExtractLabelRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
