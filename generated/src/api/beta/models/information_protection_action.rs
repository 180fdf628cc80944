// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionAction`](https://learn.microsoft.com/graph/api/resources/informationprotectionaction?view=graph-rest-beta)
    InformationProtectionAction = "microsoft.graph.informationProtectionAction" {
        "microsoft.graph.addContentFooterAction",
        "microsoft.graph.addContentHeaderAction",
        "microsoft.graph.addWatermarkAction",
        "microsoft.graph.applyLabelAction",
        "microsoft.graph.customAction",
        "microsoft.graph.justifyAction",
        "microsoft.graph.metadataAction",
        "microsoft.graph.protectAdhocAction",
        "microsoft.graph.protectByTemplateAction",
        "microsoft.graph.protectDoNotForwardAction",
        "microsoft.graph.recommendLabelAction",
        "microsoft.graph.removeContentFooterAction",
        "microsoft.graph.removeContentHeaderAction",
        "microsoft.graph.removeProtectionAction",
        "microsoft.graph.removeWatermarkAction",
    }
}
