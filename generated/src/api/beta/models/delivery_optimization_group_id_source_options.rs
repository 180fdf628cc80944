// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationGroupIdSource.
    ///
    /// [`microsoft.graph.deliveryOptimizationGroupIdSourceOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidsourceoptions?view=graph-rest-beta)
    DeliveryOptimizationGroupIdSourceOptions: super::DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdSourceOptions"
}

impl DeliveryOptimizationGroupIdSourceOptions {
    /// `groupIdSourceOption` in queries.
    pub const GROUP_ID_SOURCE_OPTION: Property<Self> = Property::new("groupIdSourceOption");

    /// `groupIdSourceOption`: `microsoft.graph.deliveryOptimizationGroupIdOptionsType`
    ///
    /// Possible values are: notConfigured, adSite, authenticatedDomainSid, dhcpUserOption, dnsSuffix.
    pub fn group_id_source_option(&self) -> Option<super::DeliveryOptimizationGroupIdOptionsType> {
        self.0.enumeration("groupIdSourceOption")
    }

    /// Sets `groupIdSourceOption`.
    pub fn with_group_id_source_option(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationGroupIdOptionsType>>,
    ) -> Self {
        Self(self.0.with("groupIdSourceOption", value))
    }
}
