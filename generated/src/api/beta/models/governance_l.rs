// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

crate::runtime::model! {
    /// `microsoft.graph.limitedCostManagementQuantity`, metadata, with the accessors of [`CostManagementQuantity`](super::CostManagementQuantity)
    LimitedCostManagementQuantity: super::CostManagementQuantity = "microsoft.graph.limitedCostManagementQuantity";
    inherited "unit" UNIT, with_unit(super::CostManagementUnit), "`unit`";
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.localIdentitySource`, metadata, with the accessors of [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource)
    LocalIdentitySource: super::PermissionsDefinitionIdentitySource = "microsoft.graph.localIdentitySource"
}
