// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptrule?view=graph-rest-beta)
    DeviceComplianceScriptRule = "microsoft.graph.deviceComplianceScriptRule"
}

impl DeviceComplianceScriptRule {
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `deviceComplianceScriptRulOperator` in queries.
    pub const DEVICE_COMPLIANCE_SCRIPT_RUL_OPERATOR: Property<Self> =
        Property::new("deviceComplianceScriptRulOperator");
    /// `dataType` in queries.
    pub const DATA_TYPE: Property<Self> = Property::new("dataType");
    /// `deviceComplianceScriptRuleDataType` in queries.
    pub const DEVICE_COMPLIANCE_SCRIPT_RULE_DATA_TYPE: Property<Self> =
        Property::new("deviceComplianceScriptRuleDataType");
    /// `operand` in queries.
    pub const OPERAND: Property<Self> = Property::new("operand");

    /// `settingName`: `Edm.String`
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// Sets `settingName`.
    pub fn with_setting_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingName", value))
    }

    /// `operator`: `microsoft.graph.operator`
    ///
    /// Possible values are: none, and, or, isEquals, notEquals, greaterThan, lessThan, between, notBetween, greaterEquals, lessEquals, dayTimeBetween, beginsWith, notBeginsWith, endsWith, notEndsWith, contains, notContains, allOf, oneOf, noneOf, setEquals, orderedSetEquals, subsetOf, excludesAll.
    pub fn operator(&self) -> Option<super::Operator> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<super::Operator>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `deviceComplianceScriptRulOperator`: `microsoft.graph.deviceComplianceScriptRulOperator`
    ///
    /// Possible values are: none, and, or, isEquals, notEquals, greaterThan, lessThan, between, notBetween, greaterEquals, lessEquals, dayTimeBetween, beginsWith, notBeginsWith, endsWith, notEndsWith, contains, notContains, allOf, oneOf, noneOf, setEquals, orderedSetEquals, subsetOf, excludesAll.
    pub fn device_compliance_script_rul_operator(&self) -> Option<super::DeviceComplianceScriptRulOperator> {
        self.0.enumeration("deviceComplianceScriptRulOperator")
    }

    /// Sets `deviceComplianceScriptRulOperator`.
    pub fn with_device_compliance_script_rul_operator(
        self,
        value: impl Into<Nullable<super::DeviceComplianceScriptRulOperator>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceScriptRulOperator", value))
    }

    /// `dataType`: `microsoft.graph.dataType`
    ///
    /// Possible values are: none, boolean, int64, double, string, dateTime, version, base64, xml, booleanArray, int64Array, doubleArray, stringArray, dateTimeArray, versionArray.
    pub fn data_type(&self) -> Option<super::DataType> {
        self.0.enumeration("dataType")
    }

    /// Sets `dataType`.
    pub fn with_data_type(self, value: impl Into<Nullable<super::DataType>>) -> Self {
        Self(self.0.with("dataType", value))
    }

    /// `deviceComplianceScriptRuleDataType`: `microsoft.graph.deviceComplianceScriptRuleDataType`
    ///
    /// Possible values are: none, boolean, int64, double, string, dateTime, version, base64, xml, booleanArray, int64Array, doubleArray, stringArray, dateTimeArray, versionArray.
    pub fn device_compliance_script_rule_data_type(&self) -> Option<super::DeviceComplianceScriptRuleDataType> {
        self.0.enumeration("deviceComplianceScriptRuleDataType")
    }

    /// Sets `deviceComplianceScriptRuleDataType`.
    pub fn with_device_compliance_script_rule_data_type(
        self,
        value: impl Into<Nullable<super::DeviceComplianceScriptRuleDataType>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceScriptRuleDataType", value))
    }

    /// `operand`: `Edm.String`
    pub fn operand(&self) -> Option<&str> {
        self.0.str("operand")
    }

    /// Sets `operand`.
    pub fn with_operand(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operand", value))
    }
}
