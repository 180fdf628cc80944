// Written by `cargo xtask gen`; do not edit.
//! Types of the area `groups`.

crate::runtime::model! {
    /// [`microsoft.graph.directorySetting`](https://learn.microsoft.com/graph/api/resources/directorysetting?view=graph-rest-beta)
    DirectorySetting = "microsoft.graph.directorySetting";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, read-only" "Read-only.";
    "values" VALUES, values models -> Option<&[super::SettingValue]>, with_values(Vec<super::SettingValue>), "`values`: `Collection(microsoft.graph.settingValue)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directorySettingTemplate`](https://learn.microsoft.com/graph/api/resources/directorysettingtemplate?view=graph-rest-beta)
    DirectorySettingTemplate = "microsoft.graph.directorySettingTemplate";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "values" VALUES, values models -> Option<&[super::SettingTemplateValue]>, with_values(Vec<super::SettingTemplateValue>), "`values`: `Collection(microsoft.graph.settingTemplateValue)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.endpoint`](https://learn.microsoft.com/graph/api/resources/endpoint?view=graph-rest-beta)
    Endpoint = "microsoft.graph.endpoint";
    "capability" CAPABILITY, capability str -> Option<&str>, with_capability(String), "`capability`: `Edm.String`, read-only" "Read-only. Nullable.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Key.";
    "providerId" PROVIDER_ID, provider_id str -> Option<&str>, with_provider_id(String), "`providerId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`, read-only" "Read-only.";
    "providerResourceId" PROVIDER_RESOURCE_ID, provider_resource_id str -> Option<&str>, with_provider_resource_id(String), "`providerResourceId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`, read-only" "Read-only. Not nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.evaluateDynamicMembershipResult`](https://learn.microsoft.com/graph/api/resources/evaluatedynamicmembershipresult?view=graph-rest-beta)
    EvaluateDynamicMembershipResult = "microsoft.graph.evaluateDynamicMembershipResult";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`";
    "membershipRuleEvaluationDetails" MEMBERSHIP_RULE_EVALUATION_DETAILS, membership_rule_evaluation_details model -> Option<&super::ExpressionEvaluationDetails>, with_membership_rule_evaluation_details(super::ExpressionEvaluationDetails), "`membershipRuleEvaluationDetails`: `microsoft.graph.expressionEvaluationDetails`";
    "membershipRuleEvaluationResult" MEMBERSHIP_RULE_EVALUATION_RESULT, membership_rule_evaluation_result bool -> Option<bool>, with_membership_rule_evaluation_result(bool), "`membershipRuleEvaluationResult`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.expressionEvaluationDetails`](https://learn.microsoft.com/graph/api/resources/expressionevaluationdetails?view=graph-rest-beta)
    ExpressionEvaluationDetails = "microsoft.graph.expressionEvaluationDetails";
    "expression" EXPRESSION, expression str -> Option<&str>, with_expression(String), "`expression`: `Edm.String`";
    "expressionEvaluationDetails" EXPRESSION_EVALUATION_DETAILS, expression_evaluation_details models -> Option<&[super::ExpressionEvaluationDetails]>, with_expression_evaluation_details(Vec<super::ExpressionEvaluationDetails>), "`expressionEvaluationDetails`: `Collection(microsoft.graph.expressionEvaluationDetails)`";
    "expressionResult" EXPRESSION_RESULT, expression_result bool -> Option<bool>, with_expression_result(bool), "`expressionResult`: `Edm.Boolean`";
    "propertyToEvaluate" PROPERTY_TO_EVALUATE, property_to_evaluate model -> Option<&super::PropertyToEvaluate>, with_property_to_evaluate(super::PropertyToEvaluate), "`propertyToEvaluate`: `microsoft.graph.propertyToEvaluate`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupLifecyclePolicy`](https://learn.microsoft.com/graph/api/resources/grouplifecyclepolicy?view=graph-rest-beta)
    GroupLifecyclePolicy = "microsoft.graph.groupLifecyclePolicy";
    "alternateNotificationEmails" ALTERNATE_NOTIFICATION_EMAILS, alternate_notification_emails str -> Option<&str>, with_alternate_notification_emails(String), "`alternateNotificationEmails`: `Edm.String`";
    "groupLifetimeInDays" GROUP_LIFETIME_IN_DAYS, group_lifetime_in_days i32 -> Option<i32>, with_group_lifetime_in_days(i32), "`groupLifetimeInDays`: `Edm.Int32`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "managedGroupTypes" MANAGED_GROUP_TYPES, managed_group_types str -> Option<&str>, with_managed_group_types(String), "`managedGroupTypes`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.propertyToEvaluate`](https://learn.microsoft.com/graph/api/resources/propertytoevaluate?view=graph-rest-beta)
    PropertyToEvaluate = "microsoft.graph.propertyToEvaluate";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`";
    "propertyValue" PROPERTY_VALUE, property_value str -> Option<&str>, with_property_value(String), "`propertyValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.settingTemplateValue`](https://learn.microsoft.com/graph/api/resources/settingtemplatevalue?view=graph-rest-beta)
    SettingTemplateValue = "microsoft.graph.settingTemplateValue";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.settingValue`](https://learn.microsoft.com/graph/api/resources/settingvalue?view=graph-rest-beta)
    SettingValue = "microsoft.graph.settingValue";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}
