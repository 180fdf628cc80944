// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementReports`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-reporting-devicemanagementreports-getcachedreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetCachedReportRequest(Object);

impl GetCachedReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }
}

impl IntoJson for GetCachedReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetCompliancePolicyNonComplianceReportRequest(Object);

impl GetCompliancePolicyNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetCompliancePolicyNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetCompliancePolicyNonComplianceSummaryReportRequest(Object);

impl GetCompliancePolicyNonComplianceSummaryReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetCompliancePolicyNonComplianceSummaryReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetComplianceSettingNonComplianceReportRequest(Object);

impl GetComplianceSettingNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetComplianceSettingNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetConfigurationPolicyNonComplianceReportRequest(Object);

impl GetConfigurationPolicyNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetConfigurationPolicyNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetConfigurationPolicyNonComplianceSummaryReportRequest(Object);

impl GetConfigurationPolicyNonComplianceSummaryReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetConfigurationPolicyNonComplianceSummaryReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetConfigurationSettingNonComplianceReportRequest(Object);

impl GetConfigurationSettingNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetConfigurationSettingNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetDeviceManagementIntentPerSettingContributingProfilesRequest(Object);

impl GetDeviceManagementIntentPerSettingContributingProfilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetDeviceManagementIntentPerSettingContributingProfilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetDeviceManagementIntentSettingsReportRequest(Object);

impl GetDeviceManagementIntentSettingsReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetDeviceManagementIntentSettingsReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getdevicenoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetDeviceNonComplianceReportRequest(Object);

impl GetDeviceNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetDeviceNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-gethistoricalreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetHistoricalReportRequest(Object);

impl GetHistoricalReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetHistoricalReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetNoncompliantDevicesAndSettingsReportRequest(Object);

impl GetNoncompliantDevicesAndSettingsReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetNoncompliantDevicesAndSettingsReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPolicyNonComplianceMetadataRequest(Object);

impl GetPolicyNonComplianceMetadataRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetPolicyNonComplianceMetadataRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPolicyNonComplianceReportRequest(Object);

impl GetPolicyNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetPolicyNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPolicyNonComplianceSummaryReportRequest(Object);

impl GetPolicyNonComplianceSummaryReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetPolicyNonComplianceSummaryReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getreportfilters](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetReportFiltersRequest(Object);

impl GetReportFiltersRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetReportFiltersRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetSettingNonComplianceReportRequest(Object);

impl GetSettingNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetSettingNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
