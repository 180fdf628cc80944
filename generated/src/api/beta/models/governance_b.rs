// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

crate::runtime::enumeration! {
    /// `microsoft.graph.balanceEvaluationFailureReason`, metadata
    BalanceEvaluationFailureReason = "microsoft.graph.balanceEvaluationFailureReason" {
        UpstreamFailure = "upstreamFailure",
        NoApplicablePolicy = "noApplicablePolicy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.businessFlow`, metadata, with the accessors of [`Entity`](super::Entity)
    BusinessFlow: super::Entity = "microsoft.graph.businessFlow";
    inherited "id" ID, with_id(String), "`id`";
    "customData" CUSTOM_DATA, custom_data str -> Option<&str>, with_custom_data(String), "`customData`: `Edm.String`, metadata";
    "deDuplicationId" DE_DUPLICATION_ID, de_duplication_id str -> Option<&str>, with_de_duplication_id(String), "`deDuplicationId`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "policy" POLICY, policy model -> Option<&super::GovernancePolicy>, with_policy(super::GovernancePolicy), "`policy`: `microsoft.graph.governancePolicy`, metadata";
    "policyTemplateId" POLICY_TEMPLATE_ID, policy_template_id str -> Option<&str>, with_policy_template_id(String), "`policyTemplateId`: `Edm.String`, metadata";
    "recordVersion" RECORD_VERSION, record_version str -> Option<&str>, with_record_version(String), "`recordVersion`: `Edm.String`, metadata";
    "schemaId" SCHEMA_ID, schema_id str -> Option<&str>, with_schema_id(String), "`schemaId`: `Edm.String`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::BusinessFlowSettings>, with_settings(super::BusinessFlowSettings), "`settings`: `microsoft.graph.businessFlowSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessFlowSettings`, metadata, with the accessors of [`AccessReviewSettings`](super::AccessReviewSettings)
    BusinessFlowSettings: super::AccessReviewSettings = "microsoft.graph.businessFlowSettings";
    inherited "mailNotificationsEnabled" MAIL_NOTIFICATIONS_ENABLED, with_mail_notifications_enabled(bool), "`mailNotificationsEnabled`";
    inherited "remindersEnabled" REMINDERS_ENABLED, with_reminders_enabled(bool), "`remindersEnabled`";
    inherited "justificationRequiredOnApproval" JUSTIFICATION_REQUIRED_ON_APPROVAL, with_justification_required_on_approval(bool), "`justificationRequiredOnApproval`";
    inherited "activityDurationInDays" ACTIVITY_DURATION_IN_DAYS, with_activity_duration_in_days(i32), "`activityDurationInDays`";
    inherited "autoReviewEnabled" AUTO_REVIEW_ENABLED, with_auto_review_enabled(bool), "`autoReviewEnabled`";
    inherited "autoReviewSettings" AUTO_REVIEW_SETTINGS, with_auto_review_settings(super::AutoReviewSettings), "`autoReviewSettings`";
    inherited "recurrenceSettings" RECURRENCE_SETTINGS, with_recurrence_settings(super::AccessReviewRecurrenceSettings), "`recurrenceSettings`";
    inherited "autoApplyReviewResultsEnabled" AUTO_APPLY_REVIEW_RESULTS_ENABLED, with_auto_apply_review_results_enabled(bool), "`autoApplyReviewResultsEnabled`";
    inherited "accessRecommendationsEnabled" ACCESS_RECOMMENDATIONS_ENABLED, with_access_recommendations_enabled(bool), "`accessRecommendationsEnabled`";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.businessFlowTemplate`](https://learn.microsoft.com/graph/api/resources/businessflowtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BusinessFlowTemplate: super::Entity = "microsoft.graph.businessFlowTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}
