// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ActivationsUserDetail`](https://learn.microsoft.com/graph/api/resources/office365activationsuserdetail?view=graph-rest-beta)
    Office365ActivationsUserDetail = "microsoft.graph.office365ActivationsUserDetail"
}

impl Office365ActivationsUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const USER_ACTIVATION_COUNTS: Property<Self> = Property::new(
        "userActivationCounts",
    );

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `userActivationCounts`: `Collection(microsoft.graph.userActivationCounts)`
    pub fn user_activation_counts(&self) -> Option<&[super::UserActivationCounts]> {
        self.0.models("userActivationCounts")
    }

    pub fn with_user_activation_counts(
        self,
        value: impl Into<Nullable<Vec<super::UserActivationCounts>>>,
    ) -> Self {
        Self(self.0.with("userActivationCounts", value))
    }
}
