// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationGroupIdSource.
    ///
    /// [`microsoft.graph.deliveryOptimizationGroupIdCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidcustom?view=graph-rest-beta)
    DeliveryOptimizationGroupIdCustom: super::DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdCustom"
}

impl DeliveryOptimizationGroupIdCustom {
    /// `groupIdCustom` in queries.
    pub const GROUP_ID_CUSTOM: Property<Self> = Property::new("groupIdCustom");

    /// `groupIdCustom`: `Edm.String`
    pub fn group_id_custom(&self) -> Option<&str> {
        self.0.str("groupIdCustom")
    }

    /// Sets `groupIdCustom`.
    pub fn with_group_id_custom(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupIdCustom", value))
    }
}
