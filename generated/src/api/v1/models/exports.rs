// Written by `cargo xtask gen`; do not edit.
pub use super::{
    accept_join_response::AcceptJoinResponse, access_review_history_decision_filter::AccessReviewHistoryDecisionFilter,
    access_review_set::AccessReviewSet, admin::Admin,
    android_enterprise_always_on_vpn_package_type::AndroidEnterpriseAlwaysOnVpnPackageType,
    app_consent_approval_route::AppConsentApprovalRoute, app_hosted_media_config::AppHostedMediaConfig,
    assigned_license::AssignedLicense, assigned_plan::AssignedPlan, audit_log_root::AuditLogRoot,
    authentication::Authentication, automatic_replies_setting::AutomaticRepliesSetting,
    automatic_replies_status::AutomaticRepliesStatus, basic_status::BasicStatus, bitlocker::Bitlocker,
    body_type::BodyType, call::Call, call_direction::CallDirection, call_media_state::CallMediaState,
    call_route::CallRoute, call_state::CallState, call_transcription_info::CallTranscriptionInfo,
    call_transcription_state::CallTranscriptionState, call_type::CallType,
    cancel_media_processing_operation::CancelMediaProcessingOperation, change_notification::ChangeNotification,
    change_notification_collection::ChangeNotificationCollection,
    change_notification_encrypted_content::ChangeNotificationEncryptedContent, change_type::ChangeType,
    chat_info::ChatInfo, claims_mapping::ClaimsMapping, comment_action::CommentAction,
    comms_notification::CommsNotification, comms_notifications::CommsNotifications, compliance_status::ComplianceStatus,
    conditional_access_root::ConditionalAccessRoot, connection_info::ConnectionInfo, create_action::CreateAction,
    custom_time_zone::CustomTimeZone, date_time_time_zone::DateTimeTimeZone, day_of_week::DayOfWeek,
    daylight_time_zone_offset::DaylightTimeZoneOffset,
    delegate_meeting_message_delivery_options::DelegateMeetingMessageDeliveryOptions, delete_action::DeleteAction,
    device_compliance_policy_setting_state::DeviceCompliancePolicySettingState,
    device_configuration_setting_state::DeviceConfigurationSettingState, directory::Directory,
    directory_object::DirectoryObject, directory_object_partner_reference::DirectoryObjectPartnerReference,
    edit_action::EditAction, education_assignment_class_recipient::EducationAssignmentClassRecipient,
    education_assignment_grade::EducationAssignmentGrade,
    education_assignment_individual_recipient::EducationAssignmentIndividualRecipient,
    education_assignment_points_grade::EducationAssignmentPointsGrade,
    education_assignment_points_grade_type::EducationAssignmentPointsGradeType, education_course::EducationCourse,
    education_link_resource::EducationLinkResource, education_points_outcome::EducationPointsOutcome,
    education_power_point_resource::EducationPowerPointResource, education_rubric_outcome::EducationRubricOutcome,
    education_submission_individual_recipient::EducationSubmissionIndividualRecipient,
    employee_org_data::EmployeeOrgData, entitlement_management::EntitlementManagement, entity::Entity,
    exchange_id_format::ExchangeIdFormat, extension::Extension, external_audience_scope::ExternalAudienceScope,
    external_domain_federation::ExternalDomainFederation, geo_coordinates::GeoCoordinates,
    group_membership_claims::GroupMembershipClaims, identity::Identity, identity_container::IdentityContainer,
    identity_governance::IdentityGovernance, identity_protection_root::IdentityProtectionRoot,
    identity_set::IdentitySet,
    imported_windows_autopilot_device_identity_upload_status::ImportedWindowsAutopilotDeviceIdentityUploadStatus,
    incoming_context::IncomingContext, inference_classification::InferenceClassification,
    invite_new_bot_response::InviteNewBotResponse, item_action_set::ItemActionSet,
    item_activity_time_set::ItemActivityTimeSet, item_body::ItemBody, item_preview_info::ItemPreviewInfo,
    key_strength::KeyStrength, license_assignment_state::LicenseAssignmentState,
    lifecycle_event_type::LifecycleEventType, locale_info::LocaleInfo, mailbox_settings::MailboxSettings,
    media_config::MediaConfig, media_state::MediaState, meeting_info::MeetingInfo, mention_action::MentionAction,
    modality::Modality, move_action::MoveAction, object_identity::ObjectIdentity,
    office_graph_insights::OfficeGraphInsights, on_premises_extension_attributes::OnPremisesExtensionAttributes,
    on_premises_provisioning_error::OnPremisesProvisioningError, onenote::Onenote,
    onenote_entity_base_model::OnenoteEntityBaseModel, onenote_resource::OnenoteResource,
    open_type_extension::OpenTypeExtension, operation_status::OperationStatus,
    organizer_meeting_info::OrganizerMeetingInfo, outlook_user::OutlookUser, participant_info::ParticipantInfo,
    participant_joining_notification::ParticipantJoiningNotification,
    participant_joining_response::ParticipantJoiningResponse,
    participant_left_notification::ParticipantLeftNotification, password_profile::PasswordProfile,
    patterned_recurrence::PatternedRecurrence, physical_address::PhysicalAddress, planner::Planner,
    planner_assignment::PlannerAssignment, planner_checklist_item::PlannerChecklistItem,
    planner_external_reference::PlannerExternalReference, planner_user::PlannerUser, platform_type::PlatformType,
    policy_root::PolicyRoot, print::Print, print_settings::PrintSettings, provisioned_plan::ProvisionedPlan,
    rbac_application::RbacApplication, recurrence_pattern::RecurrencePattern,
    recurrence_pattern_type::RecurrencePatternType, recurrence_range::RecurrenceRange,
    recurrence_range_type::RecurrenceRangeType, reject_join_response::RejectJoinResponse, rename_action::RenameAction,
    resource_data::ResourceData, response_type::ResponseType, restore_action::RestoreAction, result_info::ResultInfo,
    risk_event_types::RiskEventTypes,
    role_eligibility_schedule_filter_by_current_user_options::RoleEligibilityScheduleFilterByCurrentUserOptions,
    role_management::RoleManagement, routing_type::RoutingType,
    rubric_quality_feedback_model::RubricQualityFeedbackModel,
    rubric_quality_selected_column_model::RubricQualitySelectedColumnModel,
    saved_ui_state_generation_options::SavedUiStateGenerationOptions, search::Search, search_bucket::SearchBucket,
    search_entity::SearchEntity, security_2::Security, service_announcement::ServiceAnnouncement,
    service_principal_identity::ServicePrincipalIdentity, setting_source::SettingSource,
    setting_source_type::SettingSourceType, share_action::ShareAction,
    standard_time_zone_offset::StandardTimeZoneOffset, subject_rights_request_history::SubjectRightsRequestHistory,
    subject_rights_request_stage::SubjectRightsRequestStage,
    subject_rights_request_stage_status::SubjectRightsRequestStageStatus,
    teams_app_installed_state::TeamsAppInstalledState, teams_catalog_app::TeamsCatalogApp, teamwork::Teamwork,
    teamwork_application_identity::TeamworkApplicationIdentity,
    teamwork_application_identity_type::TeamworkApplicationIdentityType, teamwork_hosted_content::TeamworkHostedContent,
    teamwork_tag_identity::TeamworkTagIdentity, terms_of_use_container::TermsOfUseContainer,
    time_zone_base::TimeZoneBase, todo::Todo, token_meeting_info::TokenMeetingInfo, tone::Tone, tone_info::ToneInfo,
    tuple2of_execution_type_i_collection1of_operation::Tuple2ofExecutionTypeICollection1ofOperation,
    unified_role_management_policy_rule_target_operations::UnifiedRoleManagementPolicyRuleTargetOperations, uri::Uri,
    user::User, user_teamwork::UserTeamwork, version_action::VersionAction, week_index::WeekIndex,
    workbook_filter_date_time::WorkbookFilterDateTime, working_hours::WorkingHours,
};

#[cfg(feature = "users")]
pub use super::{
    activity_history_item::ActivityHistoryItem, convert_id_result::ConvertIdResult, generic_error::GenericError,
    image_info::ImageInfo, license_details::LicenseDetails, managed_app_diagnostic_status::ManagedAppDiagnosticStatus,
    shift_availability::ShiftAvailability, shift_preferences::ShiftPreferences, status::Status, time_range::TimeRange,
    user_activity::UserActivity, user_settings::UserSettings, visual_info::VisualInfo,
};

#[cfg(any(feature = "teams", feature = "users"))]
pub use super::change_tracked_entity::ChangeTrackedEntity;

#[cfg(feature = "teams")]
pub use super::{
    aad_user_conversation_member::AadUserConversationMember,
    aad_user_notification_recipient::AadUserNotificationRecipient, action_result_part::ActionResultPart,
    call_ended_event_message_detail::CallEndedEventMessageDetail, call_participant_info::CallParticipantInfo,
    call_recording_event_message_detail::CallRecordingEventMessageDetail, call_recording_status::CallRecordingStatus,
    call_started_event_message_detail::CallStartedEventMessageDetail,
    call_transcript_event_message_detail::CallTranscriptEventMessageDetail, channel::Channel,
    channel_added_event_message_detail::ChannelAddedEventMessageDetail,
    channel_deleted_event_message_detail::ChannelDeletedEventMessageDetail,
    channel_description_updated_event_message_detail::ChannelDescriptionUpdatedEventMessageDetail,
    channel_identity::ChannelIdentity, channel_membership_type::ChannelMembershipType,
    channel_renamed_event_message_detail::ChannelRenamedEventMessageDetail,
    channel_set_as_favorite_by_default_event_message_detail::ChannelSetAsFavoriteByDefaultEventMessageDetail,
    channel_unset_as_favorite_by_default_event_message_detail::ChannelUnsetAsFavoriteByDefaultEventMessageDetail,
    chat::Chat, chat_message::ChatMessage, chat_message_attachment::ChatMessageAttachment,
    chat_message_from_identity_set::ChatMessageFromIdentitySet, chat_message_hosted_content::ChatMessageHostedContent,
    chat_message_importance::ChatMessageImportance, chat_message_mention::ChatMessageMention,
    chat_message_mentioned_identity_set::ChatMessageMentionedIdentitySet,
    chat_message_policy_violation::ChatMessagePolicyViolation,
    chat_message_policy_violation_dlp_action_types::ChatMessagePolicyViolationDlpActionTypes,
    chat_message_policy_violation_policy_tip::ChatMessagePolicyViolationPolicyTip,
    chat_message_policy_violation_user_action_types::ChatMessagePolicyViolationUserActionTypes,
    chat_message_policy_violation_verdict_details_types::ChatMessagePolicyViolationVerdictDetailsTypes,
    chat_message_reaction::ChatMessageReaction, chat_message_reaction_identity_set::ChatMessageReactionIdentitySet,
    chat_message_type::ChatMessageType, chat_renamed_event_message_detail::ChatRenamedEventMessageDetail,
    chat_type::ChatType, clonable_team_parts::ClonableTeamParts, conversation_member::ConversationMember,
    conversation_member_role_updated_event_message_detail::ConversationMemberRoleUpdatedEventMessageDetail,
    event_message_detail::EventMessageDetail, giphy_rating_type::GiphyRatingType,
    meeting_policy_updated_event_message_detail::MeetingPolicyUpdatedEventMessageDetail,
    members_added_event_message_detail::MembersAddedEventMessageDetail,
    members_deleted_event_message_detail::MembersDeletedEventMessageDetail,
    members_joined_event_message_detail::MembersJoinedEventMessageDetail,
    members_left_event_message_detail::MembersLeftEventMessageDetail, offer_shift_request::OfferShiftRequest,
    open_shift::OpenShift, open_shift_change_request::OpenShiftChangeRequest, open_shift_item::OpenShiftItem,
    operation_error::OperationError, provision_channel_email_result::ProvisionChannelEmailResult, schedule::Schedule,
    schedule_entity_theme::ScheduleEntityTheme, scheduling_group::SchedulingGroup, shift::Shift,
    shift_activity::ShiftActivity, shift_item::ShiftItem, swap_shifts_change_request::SwapShiftsChangeRequest,
    tab_updated_event_message_detail::TabUpdatedEventMessageDetail, team::Team,
    team_archived_event_message_detail::TeamArchivedEventMessageDetail, team_class_settings::TeamClassSettings,
    team_created_event_message_detail::TeamCreatedEventMessageDetail,
    team_description_updated_event_message_detail::TeamDescriptionUpdatedEventMessageDetail,
    team_fun_settings::TeamFunSettings, team_guest_settings::TeamGuestSettings,
    team_joining_disabled_event_message_detail::TeamJoiningDisabledEventMessageDetail,
    team_joining_enabled_event_message_detail::TeamJoiningEnabledEventMessageDetail,
    team_member_settings::TeamMemberSettings, team_messaging_settings::TeamMessagingSettings,
    team_renamed_event_message_detail::TeamRenamedEventMessageDetail, team_specialization::TeamSpecialization,
    team_unarchived_event_message_detail::TeamUnarchivedEventMessageDetail, team_visibility_type::TeamVisibilityType,
    teams_app::TeamsApp, teams_app_definition::TeamsAppDefinition,
    teams_app_distribution_method::TeamsAppDistributionMethod, teams_app_installation::TeamsAppInstallation,
    teams_app_installed_event_message_detail::TeamsAppInstalledEventMessageDetail,
    teams_app_publishing_state::TeamsAppPublishingState,
    teams_app_removed_event_message_detail::TeamsAppRemovedEventMessageDetail,
    teams_app_upgraded_event_message_detail::TeamsAppUpgradedEventMessageDetail,
    teams_async_operation::TeamsAsyncOperation, teams_async_operation_status::TeamsAsyncOperationStatus,
    teams_async_operation_type::TeamsAsyncOperationType, teams_tab::TeamsTab,
    teams_tab_configuration::TeamsTabConfiguration, teams_template::TeamsTemplate,
    teamwork_activity_topic::TeamworkActivityTopic, teamwork_activity_topic_source::TeamworkActivityTopicSource,
    teamwork_bot::TeamworkBot, teamwork_call_event_type::TeamworkCallEventType,
    teamwork_conversation_identity::TeamworkConversationIdentity,
    teamwork_conversation_identity_type::TeamworkConversationIdentityType,
    teamwork_notification_recipient::TeamworkNotificationRecipient,
    teamwork_online_meeting_info::TeamworkOnlineMeetingInfo, teamwork_user_identity::TeamworkUserIdentity,
    teamwork_user_identity_type::TeamworkUserIdentityType, time_off::TimeOff, time_off_item::TimeOffItem,
    time_off_reason::TimeOffReason, time_off_reason_icon_type::TimeOffReasonIconType, time_off_request::TimeOffRequest,
    user_scope_teams_app_installation::UserScopeTeamsAppInstallation, workforce_integration::WorkforceIntegration,
    workforce_integration_encryption::WorkforceIntegrationEncryption,
    workforce_integration_encryption_protocol::WorkforceIntegrationEncryptionProtocol,
    workforce_integration_supported_entities::WorkforceIntegrationSupportedEntities,
};

#[cfg(feature = "tasks")]
pub use super::{
    checklist_item::ChecklistItem, linked_resource::LinkedResource,
    planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormat, planner_bucket::PlannerBucket,
    planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormat,
    planner_category_descriptions::PlannerCategoryDescriptions, planner_checklist_items::PlannerChecklistItems,
    planner_external_references::PlannerExternalReferences,
    planner_order_hints_by_assignee::PlannerOrderHintsByAssignee, planner_plan_details::PlannerPlanDetails,
    planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormat,
    planner_task_details::PlannerTaskDetails, planner_user_ids::PlannerUserIds, task_status::TaskStatus,
    todo_task::TodoTask, todo_task_list::TodoTaskList, wellknown_list_name::WellknownListName,
};

#[cfg(feature = "sites")]
pub use super::{
    boolean_column::BooleanColumn, calculated_column::CalculatedColumn, choice_column::ChoiceColumn,
    column_definition::ColumnDefinition, column_link::ColumnLink, column_types::ColumnTypes,
    column_validation::ColumnValidation, content_approval_status_column::ContentApprovalStatusColumn,
    content_type::ContentType, content_type_info::ContentTypeInfo, content_type_order::ContentTypeOrder,
    currency_column::CurrencyColumn, date_time_column::DateTimeColumn, default_column_value::DefaultColumnValue,
    display_name_localization::DisplayNameLocalization, document_set::DocumentSet,
    document_set_content::DocumentSetContent, field_value_set::FieldValueSet, geolocation_column::GeolocationColumn,
    hyperlink_or_picture_column::HyperlinkOrPictureColumn, list::List, list_info::ListInfo, list_item::ListItem,
    list_item_version::ListItemVersion, long_running_operation_status::LongRunningOperationStatus,
    lookup_column::LookupColumn, number_column::NumberColumn, person_or_group_column::PersonOrGroupColumn,
    rich_long_running_operation::RichLongRunningOperation, term_column::TermColumn, text_column::TextColumn,
    thumbnail_column::ThumbnailColumn,
};

#[cfg(feature = "security")]
pub use super::{
    alert::Alert, alert_feedback::AlertFeedback, alert_severity::AlertSeverity, alert_status::AlertStatus,
    alert_trigger::AlertTrigger, average_comparative_score::AverageComparativeScore,
    bitlocker_recovery_key::BitlockerRecoveryKey, certification_control::CertificationControl,
    cloud_app_security_state::CloudAppSecurityState, compliance_information::ComplianceInformation,
    connection_direction::ConnectionDirection, connection_status::ConnectionStatus, control_score::ControlScore,
    data_policy_operation::DataPolicyOperation, data_policy_operation_status::DataPolicyOperationStatus,
    email_file_assessment_request::EmailFileAssessmentRequest, email_role::EmailRole,
    file_assessment_request::FileAssessmentRequest, file_hash::FileHash, file_hash_type::FileHashType,
    file_security_state::FileSecurityState, host_security_state::HostSecurityState, logon_type::LogonType,
    mail_assessment_request::MailAssessmentRequest, mail_destination_routing_reason::MailDestinationRoutingReason,
    malware_state::MalwareState, network_connection::NetworkConnection, process::Process,
    process_integrity_level::ProcessIntegrityLevel, registry_hive::RegistryHive, registry_key_state::RegistryKeyState,
    registry_operation::RegistryOperation, registry_value_type::RegistryValueType, secure_score::SecureScore,
    secure_score_control_profile::SecureScoreControlProfile,
    secure_score_control_state_update::SecureScoreControlStateUpdate,
    security_network_protocol::SecurityNetworkProtocol, security_resource::SecurityResource,
    security_resource_type::SecurityResourceType, security_vendor_information::SecurityVendorInformation,
    threat_assessment_content_type::ThreatAssessmentContentType, threat_assessment_request::ThreatAssessmentRequest,
    threat_assessment_request_source::ThreatAssessmentRequestSource, threat_assessment_result::ThreatAssessmentResult,
    threat_assessment_result_type::ThreatAssessmentResultType, threat_assessment_status::ThreatAssessmentStatus,
    threat_category::ThreatCategory, threat_expected_assessment::ThreatExpectedAssessment,
    url_assessment_request::UrlAssessmentRequest, user_account_security_type::UserAccountSecurityType,
    user_security_state::UserSecurityState, volume_type::VolumeType, vulnerability_state::VulnerabilityState,
};

#[cfg(feature = "search")]
pub use super::{
    aggregation_option::AggregationOption, alteration_response::AlterationResponse,
    altered_query_token::AlteredQueryToken, bucket_aggregation_definition::BucketAggregationDefinition,
    bucket_aggregation_range::BucketAggregationRange, bucket_aggregation_sort_property::BucketAggregationSortProperty,
    entity_type::EntityType, result_template::ResultTemplate, result_template_option::ResultTemplateOption,
    search_alteration::SearchAlteration, search_alteration_options::SearchAlterationOptions,
    search_alteration_type::SearchAlterationType, search_hit::SearchHit, search_hits_container::SearchHitsContainer,
    search_query::SearchQuery, search_request::SearchRequest, search_response::SearchResponse,
    sort_property::SortProperty,
};

#[cfg(feature = "reports")]
pub use super::{
    applied_conditional_access_policy::AppliedConditionalAccessPolicy,
    applied_conditional_access_policy_result::AppliedConditionalAccessPolicyResult,
    archived_print_job::ArchivedPrintJob, audit_activity_initiator::AuditActivityInitiator,
    conditional_access_status::ConditionalAccessStatus, details_info::DetailsInfo, device_detail::DeviceDetail,
    directory_audit::DirectoryAudit, group_type::GroupType, initiator::Initiator, initiator_type::InitiatorType,
    modified_property::ModifiedProperty, operation_result::OperationResult, print_usage_by_printer::PrintUsageByPrinter,
    print_usage_by_user::PrintUsageByUser, provisioned_identity::ProvisionedIdentity,
    provisioning_action::ProvisioningAction, provisioning_error_info::ProvisioningErrorInfo,
    provisioning_object_summary::ProvisioningObjectSummary, provisioning_result::ProvisioningResult,
    provisioning_service_principal::ProvisioningServicePrincipal,
    provisioning_status_error_category::ProvisioningStatusErrorCategory,
    provisioning_status_info::ProvisioningStatusInfo, provisioning_step::ProvisioningStep,
    provisioning_step_type::ProvisioningStepType, provisioning_system::ProvisioningSystem, report::Report,
    report_root::ReportRoot, risk_event_type::RiskEventType, sign_in::SignIn, sign_in_status::SignInStatus,
    target_resource::TargetResource,
};

#[cfg(any(feature = "privacy", feature = "search", feature = "sites", feature = "teams"))]
pub use super::{
    public_error::PublicError, public_error_detail::PublicErrorDetail, public_inner_error::PublicInnerError,
};

#[cfg(feature = "privacy")]
pub use super::{
    authored_note::AuthoredNote, data_subject::DataSubject, data_subject_type::DataSubjectType,
    subject_rights_request::SubjectRightsRequest, subject_rights_request_detail::SubjectRightsRequestDetail,
    subject_rights_request_stage_detail::SubjectRightsRequestStageDetail,
    subject_rights_request_status::SubjectRightsRequestStatus, subject_rights_request_type::SubjectRightsRequestType,
};

#[cfg(any(feature = "print", feature = "reports"))]
pub use super::{app_identity::AppIdentity, print_job_processing_state::PrintJobProcessingState};

#[cfg(feature = "print")]
pub use super::{
    integer_range::IntegerRange, print_certificate_signing_request::PrintCertificateSigningRequest,
    print_color_mode::PrintColorMode, print_connector::PrintConnector, print_document::PrintDocument,
    print_document_upload_properties::PrintDocumentUploadProperties, print_duplex_mode::PrintDuplexMode,
    print_event::PrintEvent, print_finishing::PrintFinishing, print_job::PrintJob,
    print_job_configuration::PrintJobConfiguration, print_job_state_detail::PrintJobStateDetail,
    print_job_status::PrintJobStatus, print_margin::PrintMargin, print_multipage_layout::PrintMultipageLayout,
    print_operation::PrintOperation, print_operation_processing_state::PrintOperationProcessingState,
    print_operation_status::PrintOperationStatus, print_orientation::PrintOrientation, print_quality::PrintQuality,
    print_scaling::PrintScaling, print_service::PrintService, print_service_endpoint::PrintServiceEndpoint,
    print_task::PrintTask, print_task_definition::PrintTaskDefinition,
    print_task_processing_state::PrintTaskProcessingState, print_task_status::PrintTaskStatus,
    print_task_trigger::PrintTaskTrigger, printer::Printer, printer_base::PrinterBase,
    printer_capabilities::PrinterCapabilities, printer_create_operation::PrinterCreateOperation,
    printer_defaults::PrinterDefaults, printer_feed_orientation::PrinterFeedOrientation,
    printer_location::PrinterLocation, printer_processing_state::PrinterProcessingState,
    printer_processing_state_detail::PrinterProcessingStateDetail, printer_share::PrinterShare,
    printer_status::PrinterStatus,
};

#[cfg(feature = "onenote")]
pub use super::{
    external_link::ExternalLink, notebook::Notebook, notebook_links::NotebookLinks,
    onenote_entity_hierarchy_model::OnenoteEntityHierarchyModel,
    onenote_entity_schema_object_model::OnenoteEntitySchemaObjectModel, onenote_operation::OnenoteOperation,
    onenote_operation_error::OnenoteOperationError, onenote_page::OnenotePage,
    onenote_patch_action_type::OnenotePatchActionType, onenote_patch_content_command::OnenotePatchContentCommand,
    onenote_patch_insert_position::OnenotePatchInsertPosition, onenote_section::OnenoteSection,
    onenote_source_service::OnenoteSourceService, onenote_user_role::OnenoteUserRole, operation::Operation,
    page_links::PageLinks, recent_notebook::RecentNotebook, recent_notebook_links::RecentNotebookLinks,
    section_group::SectionGroup, section_links::SectionLinks,
};

#[cfg(feature = "mail")]
pub use super::{
    automatic_replies_mail_tips::AutomaticRepliesMailTips, category_color::CategoryColor, conversation::Conversation,
    conversation_thread::ConversationThread, event_message::EventMessage, event_message_request::EventMessageRequest,
    event_message_response::EventMessageResponse, followup_flag::FollowupFlag, followup_flag_status::FollowupFlagStatus,
    inference_classification_override::InferenceClassificationOverride,
    inference_classification_type::InferenceClassificationType, internet_message_header::InternetMessageHeader,
    mail_folder::MailFolder, mail_search_folder::MailSearchFolder, mail_tips::MailTips, mail_tips_error::MailTipsError,
    meeting_message_type::MeetingMessageType, message::Message, message_action_flag::MessageActionFlag,
    message_rule::MessageRule, message_rule_actions::MessageRuleActions, message_rule_predicates::MessageRulePredicates,
    outlook_category::OutlookCategory, post::Post, recipient_scope_type::RecipientScopeType, size_range::SizeRange,
    time_zone_information::TimeZoneInformation, time_zone_standard::TimeZoneStandard,
};

#[cfg(any(feature = "intune", feature = "users"))]
pub use super::managed_app_policy::ManagedAppPolicy;

#[cfg(feature = "intune")]
pub use super::{
    action_state::ActionState, all_devices_assignment_target::AllDevicesAssignmentTarget,
    all_licensed_users_assignment_target::AllLicensedUsersAssignmentTarget,
    android_compliance_policy::AndroidCompliancePolicy, android_custom_configuration::AndroidCustomConfiguration,
    android_general_device_configuration::AndroidGeneralDeviceConfiguration, android_lob_app::AndroidLobApp,
    android_managed_app_protection::AndroidManagedAppProtection,
    android_managed_app_registration::AndroidManagedAppRegistration,
    android_minimum_operating_system::AndroidMinimumOperatingSystem,
    android_mobile_app_identifier::AndroidMobileAppIdentifier,
    android_required_password_type::AndroidRequiredPasswordType, android_store_app::AndroidStoreApp,
    android_work_profile_compliance_policy::AndroidWorkProfileCompliancePolicy,
    android_work_profile_cross_profile_data_sharing_type::AndroidWorkProfileCrossProfileDataSharingType,
    android_work_profile_custom_configuration::AndroidWorkProfileCustomConfiguration,
    android_work_profile_default_app_permission_policy_type::AndroidWorkProfileDefaultAppPermissionPolicyType,
    android_work_profile_general_device_configuration::AndroidWorkProfileGeneralDeviceConfiguration,
    android_work_profile_required_password_type::AndroidWorkProfileRequiredPasswordType,
    app_configuration_setting_item::AppConfigurationSettingItem, app_list_item::AppListItem, app_list_type::AppListType,
    app_locker_application_control_type::AppLockerApplicationControlType,
    apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBase,
    apple_push_notification_certificate::ApplePushNotificationCertificate,
    application_guard_block_clipboard_sharing_type::ApplicationGuardBlockClipboardSharingType,
    application_guard_block_file_transfer_type::ApplicationGuardBlockFileTransferType,
    application_type::ApplicationType, automatic_update_mode::AutomaticUpdateMode,
    bit_locker_encryption_method::BitLockerEncryptionMethod,
    bit_locker_removable_drive_policy::BitLockerRemovableDrivePolicy,
    compliance_management_partner::ComplianceManagementPartner,
    compliance_management_partner_assignment::ComplianceManagementPartnerAssignment, compliance_state::ComplianceState,
    configuration_manager_client_enabled_features::ConfigurationManagerClientEnabledFeatures,
    configuration_manager_collection_assignment_target::ConfigurationManagerCollectionAssignmentTarget,
    default_managed_app_protection::DefaultManagedAppProtection,
    defender_cloud_block_level_type::DefenderCloudBlockLevelType,
    defender_detected_malware_actions::DefenderDetectedMalwareActions,
    defender_monitor_file_activity::DefenderMonitorFileActivity,
    defender_prompt_for_sample_submission::DefenderPromptForSampleSubmission, defender_scan_type::DefenderScanType,
    defender_threat_action::DefenderThreatAction,
    delete_user_from_shared_apple_device_action_result::DeleteUserFromSharedAppleDeviceActionResult,
    detected_app::DetectedApp, device_action_result::DeviceActionResult,
    device_and_app_management_assignment_target::DeviceAndAppManagementAssignmentTarget,
    device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignment,
    device_and_app_management_role_definition::DeviceAndAppManagementRoleDefinition,
    device_app_management::DeviceAppManagement, device_category::DeviceCategory,
    device_compliance_action_item::DeviceComplianceActionItem,
    device_compliance_action_type::DeviceComplianceActionType,
    device_compliance_device_overview::DeviceComplianceDeviceOverview,
    device_compliance_device_status::DeviceComplianceDeviceStatus, device_compliance_policy::DeviceCompliancePolicy,
    device_compliance_policy_assignment::DeviceCompliancePolicyAssignment,
    device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummary,
    device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummary,
    device_compliance_scheduled_action_for_rule::DeviceComplianceScheduledActionForRule,
    device_compliance_setting_state::DeviceComplianceSettingState,
    device_compliance_user_overview::DeviceComplianceUserOverview,
    device_compliance_user_status::DeviceComplianceUserStatus, device_configuration::DeviceConfiguration,
    device_configuration_assignment::DeviceConfigurationAssignment,
    device_configuration_device_overview::DeviceConfigurationDeviceOverview,
    device_configuration_device_state_summary::DeviceConfigurationDeviceStateSummary,
    device_configuration_device_status::DeviceConfigurationDeviceStatus,
    device_configuration_user_overview::DeviceConfigurationUserOverview,
    device_configuration_user_status::DeviceConfigurationUserStatus,
    device_enrollment_configuration::DeviceEnrollmentConfiguration,
    device_enrollment_failure_reason::DeviceEnrollmentFailureReason,
    device_enrollment_limit_configuration::DeviceEnrollmentLimitConfiguration,
    device_enrollment_platform_restriction::DeviceEnrollmentPlatformRestriction,
    device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfiguration,
    device_enrollment_type::DeviceEnrollmentType,
    device_enrollment_windows_hello_for_business_configuration::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    device_exchange_access_state_summary::DeviceExchangeAccessStateSummary, device_geo_location::DeviceGeoLocation,
    device_health_attestation_state::DeviceHealthAttestationState, device_install_state::DeviceInstallState,
    device_management::DeviceManagement, device_management_exchange_access_state::DeviceManagementExchangeAccessState,
    device_management_exchange_access_state_reason::DeviceManagementExchangeAccessStateReason,
    device_management_exchange_connector::DeviceManagementExchangeConnector,
    device_management_exchange_connector_status::DeviceManagementExchangeConnectorStatus,
    device_management_exchange_connector_sync_type::DeviceManagementExchangeConnectorSyncType,
    device_management_exchange_connector_type::DeviceManagementExchangeConnectorType,
    device_management_export_job::DeviceManagementExportJob,
    device_management_export_job_localization_type::DeviceManagementExportJobLocalizationType,
    device_management_partner::DeviceManagementPartner,
    device_management_partner_app_type::DeviceManagementPartnerAppType,
    device_management_partner_tenant_state::DeviceManagementPartnerTenantState,
    device_management_report_file_format::DeviceManagementReportFileFormat,
    device_management_report_status::DeviceManagementReportStatus, device_management_reports::DeviceManagementReports,
    device_management_settings::DeviceManagementSettings,
    device_management_subscription_state::DeviceManagementSubscriptionState,
    device_management_troubleshooting_event::DeviceManagementTroubleshootingEvent,
    device_operating_system_summary::DeviceOperatingSystemSummary, device_registration_state::DeviceRegistrationState,
    device_threat_protection_level::DeviceThreatProtectionLevel,
    diagnostic_data_submission_mode::DiagnosticDataSubmissionMode, e_book_install_summary::EBookInstallSummary,
    edge_cookie_policy::EdgeCookiePolicy, edge_search_engine::EdgeSearchEngine,
    edge_search_engine_base::EdgeSearchEngineBase, edge_search_engine_custom::EdgeSearchEngineCustom,
    edge_search_engine_type::EdgeSearchEngineType, edition_upgrade_configuration::EditionUpgradeConfiguration,
    edition_upgrade_license_type::EditionUpgradeLicenseType, enablement::Enablement,
    enrollment_configuration_assignment::EnrollmentConfigurationAssignment, enrollment_state::EnrollmentState,
    enrollment_troubleshooting_event::EnrollmentTroubleshootingEvent,
    exclusion_group_assignment_target::ExclusionGroupAssignmentTarget, file_encryption_info::FileEncryptionInfo,
    firewall_certificate_revocation_list_check_method_type::FirewallCertificateRevocationListCheckMethodType,
    firewall_packet_queueing_method_type::FirewallPacketQueueingMethodType,
    firewall_pre_shared_key_encoding_method_type::FirewallPreSharedKeyEncodingMethodType,
    group_assignment_target::GroupAssignmentTarget,
    imported_windows_autopilot_device_identity::ImportedWindowsAutopilotDeviceIdentity,
    imported_windows_autopilot_device_identity_import_status::ImportedWindowsAutopilotDeviceIdentityImportStatus,
    imported_windows_autopilot_device_identity_state::ImportedWindowsAutopilotDeviceIdentityState,
    install_intent::InstallIntent, install_state::InstallState, internet_site_security_level::InternetSiteSecurityLevel,
    intune_brand::IntuneBrand, ios_certificate_profile::IosCertificateProfile,
    ios_compliance_policy::IosCompliancePolicy, ios_custom_configuration::IosCustomConfiguration,
    ios_device_features_configuration::IosDeviceFeaturesConfiguration, ios_device_type::IosDeviceType,
    ios_general_device_configuration::IosGeneralDeviceConfiguration, ios_home_screen_app::IosHomeScreenApp,
    ios_home_screen_folder::IosHomeScreenFolder, ios_home_screen_folder_page::IosHomeScreenFolderPage,
    ios_home_screen_item::IosHomeScreenItem, ios_home_screen_page::IosHomeScreenPage, ios_lob_app::IosLobApp,
    ios_lob_app_assignment_settings::IosLobAppAssignmentSettings, ios_managed_app_protection::IosManagedAppProtection,
    ios_managed_app_registration::IosManagedAppRegistration, ios_minimum_operating_system::IosMinimumOperatingSystem,
    ios_mobile_app_configuration::IosMobileAppConfiguration, ios_mobile_app_identifier::IosMobileAppIdentifier,
    ios_network_usage_rule::IosNetworkUsageRule, ios_notification_alert_type::IosNotificationAlertType,
    ios_notification_settings::IosNotificationSettings, ios_store_app::IosStoreApp,
    ios_store_app_assignment_settings::IosStoreAppAssignmentSettings, ios_update_configuration::IosUpdateConfiguration,
    ios_update_device_status::IosUpdateDeviceStatus, ios_updates_install_status::IosUpdatesInstallStatus,
    ios_vpp_app::IosVppApp, ios_vpp_app_assignment_settings::IosVppAppAssignmentSettings, ios_vpp_e_book::IosVppEBook,
    ios_vpp_e_book_assignment::IosVppEBookAssignment, localized_notification_message::LocalizedNotificationMessage,
    locate_device_action_result::LocateDeviceActionResult, mac_os_compliance_policy::MacOsCompliancePolicy,
    mac_os_custom_configuration::MacOsCustomConfiguration,
    mac_os_device_features_configuration::MacOsDeviceFeaturesConfiguration,
    mac_os_general_device_configuration::MacOsGeneralDeviceConfiguration, mac_os_office_suite_app::MacOsOfficeSuiteApp,
    managed_android_lob_app::ManagedAndroidLobApp, managed_android_store_app::ManagedAndroidStoreApp,
    managed_app::ManagedApp, managed_app_availability::ManagedAppAvailability,
    managed_app_clipboard_sharing_level::ManagedAppClipboardSharingLevel,
    managed_app_configuration::ManagedAppConfiguration, managed_app_data_encryption_type::ManagedAppDataEncryptionType,
    managed_app_data_storage_location::ManagedAppDataStorageLocation,
    managed_app_data_transfer_level::ManagedAppDataTransferLevel, managed_app_flagged_reason::ManagedAppFlaggedReason,
    managed_app_operation::ManagedAppOperation, managed_app_pin_character_set::ManagedAppPinCharacterSet,
    managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummary,
    managed_app_policy_deployment_summary_per_app::ManagedAppPolicyDeploymentSummaryPerApp,
    managed_app_protection::ManagedAppProtection, managed_app_registration::ManagedAppRegistration,
    managed_app_status::ManagedAppStatus, managed_app_status_raw::ManagedAppStatusRaw,
    managed_browser_type::ManagedBrowserType, managed_device::ManagedDevice,
    managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfiguration,
    managed_device_mobile_app_configuration_assignment::ManagedDeviceMobileAppConfigurationAssignment,
    managed_device_mobile_app_configuration_device_status::ManagedDeviceMobileAppConfigurationDeviceStatus,
    managed_device_mobile_app_configuration_device_summary::ManagedDeviceMobileAppConfigurationDeviceSummary,
    managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatus,
    managed_device_mobile_app_configuration_user_summary::ManagedDeviceMobileAppConfigurationUserSummary,
    managed_device_overview::ManagedDeviceOverview, managed_device_owner_type::ManagedDeviceOwnerType,
    managed_device_partner_reported_health_state::ManagedDevicePartnerReportedHealthState, managed_e_book::ManagedEBook,
    managed_e_book_assignment::ManagedEBookAssignment, managed_ios_lob_app::ManagedIosLobApp,
    managed_ios_store_app::ManagedIosStoreApp, managed_mobile_app::ManagedMobileApp,
    managed_mobile_lob_app::ManagedMobileLobApp, management_agent_type::ManagementAgentType,
    mdm_app_config_key_type::MdmAppConfigKeyType,
    mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicy,
    media_content_rating_australia::MediaContentRatingAustralia, media_content_rating_canada::MediaContentRatingCanada,
    media_content_rating_france::MediaContentRatingFrance, media_content_rating_germany::MediaContentRatingGermany,
    media_content_rating_ireland::MediaContentRatingIreland, media_content_rating_japan::MediaContentRatingJapan,
    media_content_rating_new_zealand::MediaContentRatingNewZealand,
    media_content_rating_united_kingdom::MediaContentRatingUnitedKingdom,
    media_content_rating_united_states::MediaContentRatingUnitedStates,
    microsoft_store_for_business_app::MicrosoftStoreForBusinessApp,
    microsoft_store_for_business_app_assignment_settings::MicrosoftStoreForBusinessAppAssignmentSettings,
    microsoft_store_for_business_license_type::MicrosoftStoreForBusinessLicenseType, mime_content::MimeContent,
    miracast_channel::MiracastChannel, mobile_app::MobileApp, mobile_app_assignment::MobileAppAssignment,
    mobile_app_assignment_settings::MobileAppAssignmentSettings, mobile_app_category::MobileAppCategory,
    mobile_app_content::MobileAppContent, mobile_app_content_file::MobileAppContentFile,
    mobile_app_content_file_upload_state::MobileAppContentFileUploadState, mobile_app_identifier::MobileAppIdentifier,
    mobile_app_install_time_settings::MobileAppInstallTimeSettings,
    mobile_app_publishing_state::MobileAppPublishingState, mobile_lob_app::MobileLobApp,
    mobile_threat_defense_connector::MobileThreatDefenseConnector,
    mobile_threat_partner_tenant_state::MobileThreatPartnerTenantState,
    notification_message_template::NotificationMessageTemplate,
    notification_template_branding_options::NotificationTemplateBrandingOptions, oma_setting::OmaSetting,
    oma_setting_base64::OmaSettingBase64, oma_setting_boolean::OmaSettingBoolean,
    oma_setting_date_time::OmaSettingDateTime, oma_setting_floating_point::OmaSettingFloatingPoint,
    oma_setting_integer::OmaSettingInteger, oma_setting_string::OmaSettingString,
    oma_setting_string_xml::OmaSettingStringXml,
    on_premises_conditional_access_settings::OnPremisesConditionalAccessSettings,
    policy_platform_type::PolicyPlatformType, prerelease_features::PrereleaseFeatures, proxied_domain::ProxiedDomain,
    rating_apps_type::RatingAppsType, rating_australia_movies_type::RatingAustraliaMoviesType,
    rating_australia_television_type::RatingAustraliaTelevisionType, rating_canada_movies_type::RatingCanadaMoviesType,
    rating_canada_television_type::RatingCanadaTelevisionType, rating_france_movies_type::RatingFranceMoviesType,
    rating_france_television_type::RatingFranceTelevisionType, rating_germany_movies_type::RatingGermanyMoviesType,
    rating_germany_television_type::RatingGermanyTelevisionType, rating_ireland_movies_type::RatingIrelandMoviesType,
    rating_ireland_television_type::RatingIrelandTelevisionType, rating_japan_movies_type::RatingJapanMoviesType,
    rating_japan_television_type::RatingJapanTelevisionType, rating_new_zealand_movies_type::RatingNewZealandMoviesType,
    rating_new_zealand_television_type::RatingNewZealandTelevisionType,
    rating_united_kingdom_movies_type::RatingUnitedKingdomMoviesType,
    rating_united_kingdom_television_type::RatingUnitedKingdomTelevisionType,
    rating_united_states_movies_type::RatingUnitedStatesMoviesType,
    rating_united_states_television_type::RatingUnitedStatesTelevisionType,
    remote_assistance_onboarding_status::RemoteAssistanceOnboardingStatus,
    remote_assistance_partner::RemoteAssistancePartner, remote_lock_action_result::RemoteLockActionResult,
    required_password_type::RequiredPasswordType, reset_passcode_action_result::ResetPasscodeActionResult,
    resource_action::ResourceAction, resource_operation::ResourceOperation, rgb_color::RgbColor,
    role_assignment::RoleAssignment, role_definition::RoleDefinition, role_permission::RolePermission,
    run_as_account_type::RunAsAccountType, safe_search_filter_type::SafeSearchFilterType,
    setting_state_device_summary::SettingStateDeviceSummary,
    shared_pc_account_deletion_policy_type::SharedPcAccountDeletionPolicyType,
    shared_pc_account_manager_policy::SharedPcAccountManagerPolicy,
    shared_pc_allowed_account_type::SharedPcAllowedAccountType, shared_pc_configuration::SharedPcConfiguration,
    site_security_level::SiteSecurityLevel, software_update_status_summary::SoftwareUpdateStatusSummary,
    state_management_setting::StateManagementSetting,
    targeted_managed_app_configuration::TargetedManagedAppConfiguration,
    targeted_managed_app_group_type::TargetedManagedAppGroupType,
    targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignment,
    targeted_managed_app_protection::TargetedManagedAppProtection,
    telecom_expense_management_partner::TelecomExpenseManagementPartner, terms_and_conditions::TermsAndConditions,
    terms_and_conditions_acceptance_status::TermsAndConditionsAcceptanceStatus,
    terms_and_conditions_assignment::TermsAndConditionsAssignment,
    update_windows_device_account_action_parameter::UpdateWindowsDeviceAccountActionParameter,
    user_install_state_summary::UserInstallStateSummary, visibility_setting::VisibilitySetting,
    vpp_licensing_type::VppLicensingType, vpp_token::VppToken, vpp_token_account_type::VppTokenAccountType,
    vpp_token_state::VppTokenState, vpp_token_sync_status::VppTokenSyncStatus, web_app::WebApp,
    web_browser_cookie_settings::WebBrowserCookieSettings, weekly_schedule::WeeklySchedule,
    welcome_screen_meeting_information::WelcomeScreenMeetingInformation, win32_lob_app::Win32LobApp,
    win32_lob_app_assignment_settings::Win32LobAppAssignmentSettings,
    win32_lob_app_delivery_optimization_priority::Win32LobAppDeliveryOptimizationPriority,
    win32_lob_app_file_system_operation_type::Win32LobAppFileSystemOperationType,
    win32_lob_app_file_system_rule::Win32LobAppFileSystemRule,
    win32_lob_app_install_experience::Win32LobAppInstallExperience,
    win32_lob_app_msi_information::Win32LobAppMsiInformation, win32_lob_app_msi_package_type::Win32LobAppMsiPackageType,
    win32_lob_app_notification::Win32LobAppNotification,
    win32_lob_app_power_shell_script_rule::Win32LobAppPowerShellScriptRule,
    win32_lob_app_power_shell_script_rule_operation_type::Win32LobAppPowerShellScriptRuleOperationType,
    win32_lob_app_product_code_rule::Win32LobAppProductCodeRule, win32_lob_app_registry_rule::Win32LobAppRegistryRule,
    win32_lob_app_registry_rule_operation_type::Win32LobAppRegistryRuleOperationType,
    win32_lob_app_restart_behavior::Win32LobAppRestartBehavior,
    win32_lob_app_restart_settings::Win32LobAppRestartSettings, win32_lob_app_return_code::Win32LobAppReturnCode,
    win32_lob_app_return_code_type::Win32LobAppReturnCodeType, win32_lob_app_rule::Win32LobAppRule,
    win32_lob_app_rule_operator::Win32LobAppRuleOperator, win32_lob_app_rule_type::Win32LobAppRuleType,
    windows_architecture::WindowsArchitecture, windows_autopilot_device_identity::WindowsAutopilotDeviceIdentity,
    windows_defender_advanced_threat_protection_configuration::WindowsDefenderAdvancedThreatProtectionConfiguration,
    windows_defender_scan_action_result::WindowsDefenderScanActionResult,
    windows_delivery_optimization_mode::WindowsDeliveryOptimizationMode, windows_device_account::WindowsDeviceAccount,
    windows_device_ad_account::WindowsDeviceAdAccount, windows_device_azure_ad_account::WindowsDeviceAzureAdAccount,
    windows_device_type::WindowsDeviceType, windows_firewall_network_profile::WindowsFirewallNetworkProfile,
    windows_hello_for_business_pin_usage::WindowsHelloForBusinessPinUsage,
    windows_information_protection::WindowsInformationProtection,
    windows_information_protection_app::WindowsInformationProtectionApp,
    windows_information_protection_app_learning_summary::WindowsInformationProtectionAppLearningSummary,
    windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFile,
    windows_information_protection_data_recovery_certificate::WindowsInformationProtectionDataRecoveryCertificate,
    windows_information_protection_desktop_app::WindowsInformationProtectionDesktopApp,
    windows_information_protection_enforcement_level::WindowsInformationProtectionEnforcementLevel,
    windows_information_protection_ip_range_collection::WindowsInformationProtectionIpRangeCollection,
    windows_information_protection_network_learning_summary::WindowsInformationProtectionNetworkLearningSummary,
    windows_information_protection_pin_character_requirements::WindowsInformationProtectionPinCharacterRequirements,
    windows_information_protection_policy::WindowsInformationProtectionPolicy,
    windows_information_protection_proxied_domain_collection::WindowsInformationProtectionProxiedDomainCollection,
    windows_information_protection_resource_collection::WindowsInformationProtectionResourceCollection,
    windows_information_protection_store_app::WindowsInformationProtectionStoreApp,
    windows_minimum_operating_system::WindowsMinimumOperatingSystem, windows_mobile_msi::WindowsMobileMsi,
    windows_phone81_compliance_policy::WindowsPhone81CompliancePolicy,
    windows_phone81_custom_configuration::WindowsPhone81CustomConfiguration,
    windows_phone81_general_configuration::WindowsPhone81GeneralConfiguration,
    windows_spotlight_enablement_settings::WindowsSpotlightEnablementSettings,
    windows_start_menu_app_list_visibility_type::WindowsStartMenuAppListVisibilityType,
    windows_start_menu_mode_type::WindowsStartMenuModeType, windows_universal_app_x::WindowsUniversalAppX,
    windows_update_active_hours_install::WindowsUpdateActiveHoursInstall,
    windows_update_for_business_configuration::WindowsUpdateForBusinessConfiguration,
    windows_update_install_schedule_type::WindowsUpdateInstallScheduleType,
    windows_update_scheduled_install::WindowsUpdateScheduledInstall, windows_update_type::WindowsUpdateType,
    windows_user_account_control_settings::WindowsUserAccountControlSettings,
    windows10_compliance_policy::Windows10CompliancePolicy,
    windows10_custom_configuration::Windows10CustomConfiguration, windows10_edition_type::Windows10EditionType,
    windows10_endpoint_protection_configuration::Windows10EndpointProtectionConfiguration,
    windows10_enterprise_modern_app_management_configuration::Windows10EnterpriseModernAppManagementConfiguration,
    windows10_general_configuration::Windows10GeneralConfiguration,
    windows10_mobile_compliance_policy::Windows10MobileCompliancePolicy,
    windows10_network_proxy_server::Windows10NetworkProxyServer,
    windows10_secure_assessment_configuration::Windows10SecureAssessmentConfiguration,
    windows10_team_general_configuration::Windows10TeamGeneralConfiguration,
    windows81_compliance_policy::Windows81CompliancePolicy,
    windows81_general_configuration::Windows81GeneralConfiguration,
};

#[cfg(any(feature = "groups", feature = "users"))]
pub use super::profile_photo::ProfilePhoto;

#[cfg(any(feature = "groups", feature = "print"))]
pub use super::{assigned_label::AssignedLabel, group::Group, planner_group::PlannerGroup};

#[cfg(feature = "groups")]
pub use super::{
    group_lifecycle_policy::GroupLifecyclePolicy, group_setting::GroupSetting,
    group_setting_template::GroupSettingTemplate, resource_specific_permission_grant::ResourceSpecificPermissionGrant,
    setting_template_value::SettingTemplateValue, setting_value::SettingValue,
};

#[cfg(any(feature = "governance", feature = "users"))]
pub use super::{agreement_acceptance::AgreementAcceptance, agreement_acceptance_state::AgreementAcceptanceState};

#[cfg(any(feature = "governance", feature = "print", feature = "reports"))]
pub use super::user_identity::UserIdentity;

#[cfg(feature = "governance")]
pub use super::{
    access_package::AccessPackage, access_package_approval_stage::AccessPackageApprovalStage,
    access_package_assignment::AccessPackageAssignment,
    access_package_assignment_approval_settings::AccessPackageAssignmentApprovalSettings,
    access_package_assignment_filter_by_current_user_options::AccessPackageAssignmentFilterByCurrentUserOptions,
    access_package_assignment_policy::AccessPackageAssignmentPolicy,
    access_package_assignment_request::AccessPackageAssignmentRequest,
    access_package_assignment_request_filter_by_current_user_options::AccessPackageAssignmentRequestFilterByCurrentUserOptions,
    access_package_assignment_request_requirements::AccessPackageAssignmentRequestRequirements,
    access_package_assignment_requestor_settings::AccessPackageAssignmentRequestorSettings,
    access_package_assignment_review_settings::AccessPackageAssignmentReviewSettings,
    access_package_assignment_state::AccessPackageAssignmentState, access_package_catalog::AccessPackageCatalog,
    access_package_catalog_state::AccessPackageCatalogState, access_package_catalog_type::AccessPackageCatalogType,
    access_package_external_user_lifecycle_action::AccessPackageExternalUserLifecycleAction,
    access_package_filter_by_current_user_options::AccessPackageFilterByCurrentUserOptions,
    access_package_request_state::AccessPackageRequestState, access_package_request_type::AccessPackageRequestType,
    access_package_subject::AccessPackageSubject, access_package_subject_type::AccessPackageSubjectType,
    access_review_apply_action::AccessReviewApplyAction,
    access_review_expiration_behavior::AccessReviewExpirationBehavior,
    access_review_history_definition::AccessReviewHistoryDefinition,
    access_review_history_instance::AccessReviewHistoryInstance,
    access_review_history_schedule_settings::AccessReviewHistoryScheduleSettings,
    access_review_history_status::AccessReviewHistoryStatus,
    access_review_inactive_users_query_scope::AccessReviewInactiveUsersQueryScope,
    access_review_instance::AccessReviewInstance,
    access_review_instance_decision_item::AccessReviewInstanceDecisionItem,
    access_review_instance_decision_item_access_package_assignment_policy_resource::AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource,
    access_review_instance_decision_item_azure_role_resource::AccessReviewInstanceDecisionItemAzureRoleResource,
    access_review_instance_decision_item_filter_by_current_user_options::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    access_review_instance_decision_item_resource::AccessReviewInstanceDecisionItemResource,
    access_review_notification_recipient_item::AccessReviewNotificationRecipientItem,
    access_review_notification_recipient_query_scope::AccessReviewNotificationRecipientQueryScope,
    access_review_notification_recipient_scope::AccessReviewNotificationRecipientScope,
    access_review_query_scope::AccessReviewQueryScope, access_review_reviewer::AccessReviewReviewer,
    access_review_schedule_definition::AccessReviewScheduleDefinition,
    access_review_schedule_settings::AccessReviewScheduleSettings,
    accessreviewinstancedecisionitemserviceprincipalresource::Accessreviewinstancedecisionitemserviceprincipalresource,
    agreement::Agreement, agreement_file::AgreementFile, agreement_file_data::AgreementFileData,
    agreement_file_localization::AgreementFileLocalization, agreement_file_properties::AgreementFileProperties,
    agreement_file_version::AgreementFileVersion, allowed_target_scope::AllowedTargetScope,
    app_consent_request::AppConsentRequest, app_consent_request_scope::AppConsentRequestScope, app_scope::AppScope,
    approval::Approval, approval_filter_by_current_user_options::ApprovalFilterByCurrentUserOptions,
    approval_stage::ApprovalStage, azure_active_directory_tenant::AzureActiveDirectoryTenant,
    connected_organization::ConnectedOrganization, connected_organization_state::ConnectedOrganizationState,
    consent_request_filter_by_current_user_options::ConsentRequestFilterByCurrentUserOptions,
    disable_and_delete_user_apply_action::DisableAndDeleteUserApplyAction, domain_identity_source::DomainIdentitySource,
    entitlement_management_schedule::EntitlementManagementSchedule,
    entitlement_management_settings::EntitlementManagementSettings, expiration_pattern::ExpirationPattern,
    expiration_pattern_type::ExpirationPatternType, identity_source::IdentitySource,
    remove_access_apply_action::RemoveAccessApplyAction, request::Request, request_schedule::RequestSchedule,
    role_assignment_schedule_filter_by_current_user_options::RoleAssignmentScheduleFilterByCurrentUserOptions,
    role_assignment_schedule_instance_filter_by_current_user_options::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions,
    role_assignment_schedule_request_filter_by_current_user_options::RoleAssignmentScheduleRequestFilterByCurrentUserOptions,
    role_eligibility_schedule_instance_filter_by_current_user_options::RoleEligibilityScheduleInstanceFilterByCurrentUserOptions,
    role_eligibility_schedule_request_filter_by_current_user_options::RoleEligibilityScheduleRequestFilterByCurrentUserOptions,
    terms_expiration::TermsExpiration, ticket_info::TicketInfo, unified_role_assignment::UnifiedRoleAssignment,
    unified_role_assignment_schedule::UnifiedRoleAssignmentSchedule,
    unified_role_assignment_schedule_instance::UnifiedRoleAssignmentScheduleInstance,
    unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequest,
    unified_role_definition::UnifiedRoleDefinition, unified_role_eligibility_schedule::UnifiedRoleEligibilitySchedule,
    unified_role_eligibility_schedule_instance::UnifiedRoleEligibilityScheduleInstance,
    unified_role_eligibility_schedule_request::UnifiedRoleEligibilityScheduleRequest,
    unified_role_permission::UnifiedRolePermission, unified_role_schedule_base::UnifiedRoleScheduleBase,
    unified_role_schedule_instance_base::UnifiedRoleScheduleInstanceBase,
    unified_role_schedule_request_actions::UnifiedRoleScheduleRequestActions, user_consent_request::UserConsentRequest,
};

#[cfg(any(feature = "files", feature = "tasks"))]
pub use super::{
    planner_applied_categories::PlannerAppliedCategories, planner_assignments::PlannerAssignments,
    planner_container_type::PlannerContainerType, planner_plan::PlannerPlan,
    planner_plan_container::PlannerPlanContainer, planner_preview_type::PlannerPreviewType, planner_task::PlannerTask,
};

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
pub use super::{
    access_action::AccessAction, album::Album, audio::Audio, bundle::Bundle, deleted::Deleted, drive_item::DriveItem,
    file::File, file_system_info::FileSystemInfo, folder::Folder, folder_view::FolderView, hashes::Hashes, image::Image,
    item_activity::ItemActivity, malware::Malware, package::Package, pending_content_update::PendingContentUpdate,
    pending_operations::PendingOperations, photo::Photo, publication_facet::PublicationFacet, remote_item::RemoteItem,
    search_result::SearchResult, shared::Shared, special_folder::SpecialFolder, video::Video, workbook::Workbook,
};

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
pub use super::subscription::Subscription;

#[cfg(any(feature = "files", feature = "sites"))]
pub use super::{
    base_item_version::BaseItemVersion, incomplete_data::IncompleteData, item_action_stat::ItemActionStat,
    item_activity_stat::ItemActivityStat, item_analytics::ItemAnalytics, permission::Permission,
    share_point_identity::SharePointIdentity, share_point_identity_set::SharePointIdentitySet,
    sharing_invitation::SharingInvitation, sharing_link::SharingLink, system_facet::SystemFacet, thumbnail::Thumbnail,
    thumbnail_set::ThumbnailSet, time_stamp::TimeStamp,
};

#[cfg(any(feature = "files", feature = "groups", feature = "sites", feature = "teams"))]
pub use super::{base_item::BaseItem, item_reference::ItemReference, root::Root, sharepoint_ids::SharepointIds};

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
pub use super::{site::Site, site_collection::SiteCollection};

#[cfg(feature = "files")]
pub use super::{
    drive::Drive, drive_item_uploadable_properties::DriveItemUploadableProperties, drive_item_version::DriveItemVersion,
    drive_recipient::DriveRecipient, insight_identity::InsightIdentity, quota::Quota,
    resource_reference::ResourceReference, resource_visualization::ResourceVisualization,
    shared_drive_item::SharedDriveItem, shared_insight::SharedInsight, sharing_detail::SharingDetail,
    storage_plan_information::StoragePlanInformation, trending::Trending, usage_details::UsageDetails,
    used_insight::UsedInsight,
};

#[cfg(any(feature = "excel", feature = "intune", feature = "search"))]
pub use super::json::Json;

#[cfg(feature = "excel")]
pub use super::{
    workbook_application::WorkbookApplication, workbook_chart::WorkbookChart,
    workbook_chart_area_format::WorkbookChartAreaFormat, workbook_chart_axes::WorkbookChartAxes,
    workbook_chart_axis::WorkbookChartAxis, workbook_chart_axis_format::WorkbookChartAxisFormat,
    workbook_chart_axis_title::WorkbookChartAxisTitle, workbook_chart_axis_title_format::WorkbookChartAxisTitleFormat,
    workbook_chart_data_label_format::WorkbookChartDataLabelFormat, workbook_chart_data_labels::WorkbookChartDataLabels,
    workbook_chart_fill::WorkbookChartFill, workbook_chart_font::WorkbookChartFont,
    workbook_chart_gridlines::WorkbookChartGridlines, workbook_chart_gridlines_format::WorkbookChartGridlinesFormat,
    workbook_chart_legend::WorkbookChartLegend, workbook_chart_legend_format::WorkbookChartLegendFormat,
    workbook_chart_line_format::WorkbookChartLineFormat, workbook_chart_point::WorkbookChartPoint,
    workbook_chart_point_format::WorkbookChartPointFormat, workbook_chart_series::WorkbookChartSeries,
    workbook_chart_series_format::WorkbookChartSeriesFormat, workbook_chart_title::WorkbookChartTitle,
    workbook_chart_title_format::WorkbookChartTitleFormat, workbook_comment::WorkbookComment,
    workbook_comment_reply::WorkbookCommentReply, workbook_filter::WorkbookFilter,
    workbook_filter_criteria::WorkbookFilterCriteria, workbook_format_protection::WorkbookFormatProtection,
    workbook_icon::WorkbookIcon, workbook_named_item::WorkbookNamedItem, workbook_operation::WorkbookOperation,
    workbook_operation_error::WorkbookOperationError, workbook_pivot_table::WorkbookPivotTable,
    workbook_range::WorkbookRange, workbook_range_border::WorkbookRangeBorder, workbook_range_fill::WorkbookRangeFill,
    workbook_range_font::WorkbookRangeFont, workbook_range_format::WorkbookRangeFormat,
    workbook_range_sort::WorkbookRangeSort, workbook_range_view::WorkbookRangeView,
    workbook_session_info::WorkbookSessionInfo, workbook_sort_field::WorkbookSortField, workbook_table::WorkbookTable,
    workbook_table_column::WorkbookTableColumn, workbook_table_row::WorkbookTableRow,
    workbook_table_sort::WorkbookTableSort, workbook_worksheet::WorkbookWorksheet,
    workbook_worksheet_protection::WorkbookWorksheetProtection,
    workbook_worksheet_protection_options::WorkbookWorksheetProtectionOptions,
};

#[cfg(feature = "education")]
pub use super::{
    contact_relationship::ContactRelationship, education_add_to_calendar_options::EducationAddToCalendarOptions,
    education_added_student_action::EducationAddedStudentAction, education_assignment::EducationAssignment,
    education_assignment_defaults::EducationAssignmentDefaults,
    education_assignment_grade_type::EducationAssignmentGradeType,
    education_assignment_recipient::EducationAssignmentRecipient,
    education_assignment_resource::EducationAssignmentResource,
    education_assignment_settings::EducationAssignmentSettings, education_category::EducationCategory,
    education_class::EducationClass, education_excel_resource::EducationExcelResource,
    education_external_resource::EducationExternalResource, education_external_source::EducationExternalSource,
    education_feedback::EducationFeedback, education_feedback_outcome::EducationFeedbackOutcome,
    education_file_resource::EducationFileResource, education_gender::EducationGender,
    education_media_resource::EducationMediaResource, education_on_premises_info::EducationOnPremisesInfo,
    education_organization::EducationOrganization, education_outcome::EducationOutcome,
    education_resource::EducationResource, education_rubric::EducationRubric, education_school::EducationSchool,
    education_student::EducationStudent, education_submission::EducationSubmission,
    education_submission_recipient::EducationSubmissionRecipient,
    education_submission_resource::EducationSubmissionResource, education_submission_status::EducationSubmissionStatus,
    education_teacher::EducationTeacher, education_term::EducationTerm, education_user::EducationUser,
    education_user_role::EducationUserRole, education_word_resource::EducationWordResource,
    related_contact::RelatedContact, rubric_criterion::RubricCriterion, rubric_level::RubricLevel,
    rubric_quality::RubricQuality,
};

#[cfg(any(feature = "directory", feature = "users"))]
pub use super::service_plan_info::ServicePlanInfo;

#[cfg(any(feature = "directory", feature = "education"))]
pub use super::administrative_unit::AdministrativeUnit;

#[cfg(feature = "directory")]
pub use super::{
    alternative_security_id::AlternativeSecurityId, authentication_protocol::AuthenticationProtocol,
    certificate_authority::CertificateAuthority,
    certificate_based_auth_configuration::CertificateBasedAuthConfiguration, contract::Contract,
    deleted_date_time::DeletedDateTime, device::Device, device_profile_type::DeviceProfileType,
    directory_role::DirectoryRole, directory_role_template::DirectoryRoleTemplate, domain::Domain,
    domain_dns_cname_record::DomainDnsCnameRecord, domain_dns_mx_record::DomainDnsMxRecord,
    domain_dns_record::DomainDnsRecord, domain_dns_srv_record::DomainDnsSrvRecord,
    domain_dns_txt_record::DomainDnsTxtRecord, domain_dns_unavailable_record::DomainDnsUnavailableRecord,
    domain_state::DomainState, extension_schema_property::ExtensionSchemaProperty,
    external_domain_name::ExternalDomainName, federated_idp_mfa_behavior::FederatedIdpMfaBehavior,
    internal_domain_federation::InternalDomainFederation, invitation::Invitation,
    invited_user_message_info::InvitedUserMessageInfo, license_units_detail::LicenseUnitsDetail,
    mdm_authority::MdmAuthority, organization::Organization, organizational_branding::OrganizationalBranding,
    organizational_branding_localization::OrganizationalBrandingLocalization,
    organizational_branding_properties::OrganizationalBrandingProperties, orgcontact::Orgcontact,
    physical_office_address::PhysicalOfficeAddress, privacy_profile::PrivacyProfile,
    prompt_login_behavior::PromptLoginBehavior,
    saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation,
    saml_or_ws_fed_provider::SamlOrWsFedProvider, schema_extension::SchemaExtension,
    scoped_role_membership::ScopedRoleMembership, signing_certificate_update_status::SigningCertificateUpdateStatus,
    subscribed_sku::SubscribedSku, verified_domain::VerifiedDomain,
};

#[cfg(any(feature = "contacts", feature = "mail"))]
pub use super::outlook_item::OutlookItem;

#[cfg(feature = "contacts")]
pub use super::{
    contact::Contact, contact_folder::ContactFolder, person::Person, person_type::PersonType,
    scored_email_address::ScoredEmailAddress, website::Website, website_type::WebsiteType,
};

#[cfg(feature = "calls")]
pub use super::{
    attendance_interval::AttendanceInterval, attendance_record::AttendanceRecord, audio_conferencing::AudioConferencing,
    broadcast_meeting_audience::BroadcastMeetingAudience, broadcast_meeting_settings::BroadcastMeetingSettings,
    comms_operation::CommsOperation, invitation_participant_info::InvitationParticipantInfo,
    invite_participants_operation::InviteParticipantsOperation, lobby_bypass_settings::LobbyBypassSettings,
    media_direction::MediaDirection, media_info::MediaInfo, media_prompt::MediaPrompt, media_stream::MediaStream,
    meeting_attendance_report::MeetingAttendanceReport, meeting_chat_mode::MeetingChatMode,
    meeting_participant_info::MeetingParticipantInfo, meeting_participants::MeetingParticipants,
    mute_participant_operation::MuteParticipantOperation, online_meeting::OnlineMeeting,
    online_meeting_presenters::OnlineMeetingPresenters, online_meeting_role::OnlineMeetingRole,
    participant::Participant, play_prompt_operation::PlayPromptOperation, presence::Presence,
    record_operation::RecordOperation, recording_info::RecordingInfo, recording_status::RecordingStatus,
    service_hosted_media_config::ServiceHostedMediaConfig, start_hold_music_operation::StartHoldMusicOperation,
    stop_hold_music_operation::StopHoldMusicOperation, subscribe_to_tone_operation::SubscribeToToneOperation,
    teleconference_device_audio_quality::TeleconferenceDeviceAudioQuality,
    teleconference_device_media_quality::TeleconferenceDeviceMediaQuality,
    teleconference_device_quality::TeleconferenceDeviceQuality,
    teleconference_device_screen_sharing_quality::TeleconferenceDeviceScreenSharingQuality,
    teleconference_device_video_quality::TeleconferenceDeviceVideoQuality,
    unmute_participant_operation::UnmuteParticipantOperation,
    update_recording_status_operation::UpdateRecordingStatusOperation,
};

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
pub use super::importance::Importance;

#[cfg(any(feature = "calendar", feature = "mail"))]
pub use super::{
    attachment_item::AttachmentItem, attachment_type::AttachmentType, file_attachment::FileAttachment,
    sensitivity::Sensitivity, time_slot::TimeSlot,
};

#[cfg(any(feature = "calendar", feature = "files", feature = "mail", feature = "print"))]
pub use super::upload_session::UploadSession;

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail"))]
pub use super::recipient::Recipient;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
pub use super::{
    multi_value_legacy_extended_property::MultiValueLegacyExtendedProperty,
    single_value_legacy_extended_property::SingleValueLegacyExtendedProperty,
};

#[cfg(any(feature = "calendar", feature = "contacts", feature = "directory", feature = "mail"))]
pub use super::email_address::EmailAddress;

#[cfg(feature = "calendar")]
pub use super::{
    activity_domain::ActivityDomain, attendee::Attendee, attendee_availability::AttendeeAvailability,
    attendee_base::AttendeeBase, attendee_type::AttendeeType, booking_type::BookingType, calendar::Calendar,
    calendar_color::CalendarColor, calendar_group::CalendarGroup, calendar_permission::CalendarPermission,
    calendar_role_type::CalendarRoleType, event::Event, event_type::EventType, free_busy_error::FreeBusyError,
    free_busy_status::FreeBusyStatus, location_constraint::LocationConstraint,
    location_constraint_item::LocationConstraintItem, meeting_time_suggestion::MeetingTimeSuggestion,
    meeting_time_suggestions_result::MeetingTimeSuggestionsResult, online_meeting_info::OnlineMeetingInfo,
    online_meeting_provider_type::OnlineMeetingProviderType, place::Place, reminder::Reminder,
    response_status::ResponseStatus, room::Room, room_list::RoomList, schedule_information::ScheduleInformation,
    schedule_item::ScheduleItem, time_constraint::TimeConstraint,
};

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "mail"))]
pub use super::{
    location::Location, location_type::LocationType, location_unique_id_type::LocationUniqueIdType,
    outlook_geo_coordinates::OutlookGeoCoordinates,
};

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory"))]
pub use super::{phone::Phone, phone_type::PhoneType};

#[cfg(feature = "bookings")]
pub use super::{
    answer_input_type::AnswerInputType, availability_item::AvailabilityItem, booking_appointment::BookingAppointment,
    booking_business::BookingBusiness, booking_currency::BookingCurrency,
    booking_custom_question::BookingCustomQuestion, booking_customer::BookingCustomer,
    booking_customer_base::BookingCustomerBase, booking_customer_information::BookingCustomerInformation,
    booking_customer_information_base::BookingCustomerInformationBase, booking_price_type::BookingPriceType,
    booking_question_answer::BookingQuestionAnswer, booking_question_assignment::BookingQuestionAssignment,
    booking_reminder::BookingReminder, booking_reminder_recipients::BookingReminderRecipients,
    booking_scheduling_policy::BookingSchedulingPolicy, booking_service::BookingService,
    booking_staff_member::BookingStaffMember, booking_staff_member_base::BookingStaffMemberBase,
    booking_staff_role::BookingStaffRole, booking_work_hours::BookingWorkHours,
    booking_work_time_slot::BookingWorkTimeSlot, bookings_availability_status::BookingsAvailabilityStatus,
    staff_availability_item::StaffAvailabilityItem,
};

#[cfg(any(feature = "authentication", feature = "reports"))]
pub use super::{
    risk_detail::RiskDetail, risk_level::RiskLevel, risk_state::RiskState, sign_in_location::SignInLocation,
};

#[cfg(any(feature = "authentication", feature = "intune"))]
pub use super::{
    ip_range::IpRange, ipv4_cidr_range::Ipv4CidrRange, ipv4_range::Ipv4Range, ipv6_cidr_range::Ipv6CidrRange,
    ipv6_range::Ipv6Range,
};

#[cfg(any(feature = "authentication", feature = "governance"))]
pub use super::{
    access_review_reviewer_scope::AccessReviewReviewerScope, access_review_scope::AccessReviewScope,
    connected_organization_members::ConnectedOrganizationMembers, external_sponsors::ExternalSponsors,
    group_members::GroupMembers, internal_sponsors::InternalSponsors,
    principal_resource_memberships_scope::PrincipalResourceMembershipsScope, requestor_manager::RequestorManager,
    single_service_principal::SingleServicePrincipal, single_user::SingleUser, subject_set::SubjectSet,
    target_application_owners::TargetApplicationOwners, target_manager::TargetManager,
};

#[cfg(any(feature = "authentication", feature = "directory"))]
pub use super::{
    apple_managed_identity_provider::AppleManagedIdentityProvider, built_in_identity_provider::BuiltInIdentityProvider,
    identity_provider_base::IdentityProviderBase,
};

#[cfg(feature = "authentication")]
pub use super::{
    activity_based_timeout_policy::ActivityBasedTimeoutPolicy, activity_type::ActivityType,
    admin_consent_request_policy::AdminConsentRequestPolicy, advanced_config_state::AdvancedConfigState,
    allow_invites_from::AllowInvitesFrom, api_authentication_configuration_base::ApiAuthenticationConfigurationBase,
    application_enforced_restrictions_session_control::ApplicationEnforcedRestrictionsSessionControl,
    approval_settings::ApprovalSettings, assignment_order::AssignmentOrder, attestation_level::AttestationLevel,
    authentication_flows_policy::AuthenticationFlowsPolicy, authentication_method::AuthenticationMethod,
    authentication_method_configuration::AuthenticationMethodConfiguration,
    authentication_method_key_strength::AuthenticationMethodKeyStrength,
    authentication_method_state::AuthenticationMethodState, authentication_method_target::AuthenticationMethodTarget,
    authentication_method_target_type::AuthenticationMethodTargetType,
    authentication_methods_policy::AuthenticationMethodsPolicy,
    authentication_methods_registration_campaign::AuthenticationMethodsRegistrationCampaign,
    authentication_methods_registration_campaign_include_target::AuthenticationMethodsRegistrationCampaignIncludeTarget,
    authorization_policy::AuthorizationPolicy, b2x_identity_user_flow::B2xIdentityUserFlow,
    basic_authentication::BasicAuthentication, client_certificate_authentication::ClientCertificateAuthentication,
    cloud_app_security_session_control::CloudAppSecuritySessionControl,
    cloud_app_security_session_control_type::CloudAppSecuritySessionControlType,
    conditional_access_applications::ConditionalAccessApplications,
    conditional_access_client_app::ConditionalAccessClientApp,
    conditional_access_client_applications::ConditionalAccessClientApplications,
    conditional_access_condition_set::ConditionalAccessConditionSet,
    conditional_access_device_platform::ConditionalAccessDevicePlatform,
    conditional_access_devices::ConditionalAccessDevices, conditional_access_filter::ConditionalAccessFilter,
    conditional_access_grant_control::ConditionalAccessGrantControl,
    conditional_access_grant_controls::ConditionalAccessGrantControls,
    conditional_access_locations::ConditionalAccessLocations, conditional_access_platforms::ConditionalAccessPlatforms,
    conditional_access_policy::ConditionalAccessPolicy, conditional_access_policy_state::ConditionalAccessPolicyState,
    conditional_access_session_control::ConditionalAccessSessionControl,
    conditional_access_session_controls::ConditionalAccessSessionControls,
    conditional_access_users::ConditionalAccessUsers, country_lookup_method_type::CountryLookupMethodType,
    country_named_location::CountryNamedLocation, cross_tenant_access_policy::CrossTenantAccessPolicy,
    cross_tenant_access_policy_b2b_setting::CrossTenantAccessPolicyB2bSetting,
    cross_tenant_access_policy_configuration_default::CrossTenantAccessPolicyConfigurationDefault,
    cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartner,
    cross_tenant_access_policy_inbound_trust::CrossTenantAccessPolicyInboundTrust,
    cross_tenant_access_policy_target::CrossTenantAccessPolicyTarget,
    cross_tenant_access_policy_target_configuration::CrossTenantAccessPolicyTargetConfiguration,
    cross_tenant_access_policy_target_configuration_access_type::CrossTenantAccessPolicyTargetConfigurationAccessType,
    cross_tenant_access_policy_target_type::CrossTenantAccessPolicyTargetType,
    default_user_role_permissions::DefaultUserRolePermissions,
    email_authentication_method_configuration::EmailAuthenticationMethodConfiguration, exclude_target::ExcludeTarget,
    external_email_otp_state::ExternalEmailOtpState, feature_rollout_policy::FeatureRolloutPolicy,
    fido2_authentication_method::Fido2AuthenticationMethod,
    fido2_authentication_method_configuration::Fido2AuthenticationMethodConfiguration,
    fido2_key_restrictions::Fido2KeyRestrictions, fido2_restriction_enforcement_type::Fido2RestrictionEnforcementType,
    filter_mode::FilterMode, identity_api_connector::IdentityApiConnector,
    identity_built_in_user_flow_attribute::IdentityBuiltInUserFlowAttribute,
    identity_custom_user_flow_attribute::IdentityCustomUserFlowAttribute, identity_provider::IdentityProvider,
    identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicy,
    identity_user_flow::IdentityUserFlow, identity_user_flow_attribute::IdentityUserFlowAttribute,
    identity_user_flow_attribute_assignment::IdentityUserFlowAttributeAssignment,
    identity_user_flow_attribute_data_type::IdentityUserFlowAttributeDataType,
    identity_user_flow_attribute_input_type::IdentityUserFlowAttributeInputType,
    identity_user_flow_attribute_type::IdentityUserFlowAttributeType, ip_named_location::IpNamedLocation,
    microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethod,
    microsoft_authenticator_authentication_method_configuration::MicrosoftAuthenticatorAuthenticationMethodConfiguration,
    microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTarget,
    microsoft_authenticator_authentication_mode::MicrosoftAuthenticatorAuthenticationMode,
    named_location::NamedLocation, permission_grant_condition_set::PermissionGrantConditionSet,
    permission_grant_policy::PermissionGrantPolicy, permission_type::PermissionType,
    persistent_browser_session_control::PersistentBrowserSessionControl,
    persistent_browser_session_mode::PersistentBrowserSessionMode, pkcs12_certificate::Pkcs12Certificate,
    pkcs12_certificate_information::Pkcs12CertificateInformation, registration_enforcement::RegistrationEnforcement,
    risk_detection::RiskDetection, risk_detection_timing_type::RiskDetectionTimingType,
    risk_user_activity::RiskUserActivity, risky_user::RiskyUser, risky_user_history_item::RiskyUserHistoryItem,
    self_service_sign_up_authentication_flow_configuration::SelfServiceSignUpAuthenticationFlowConfiguration,
    sign_in_frequency_session_control::SignInFrequencySessionControl, signin_frequency_type::SigninFrequencyType,
    social_identity_provider::SocialIdentityProvider, staged_feature_name::StagedFeatureName,
    temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethod,
    temporary_access_pass_authentication_method_configuration::TemporaryAccessPassAuthenticationMethodConfiguration,
    tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBase, token_issuer_type::TokenIssuerType,
    unified_approval_stage::UnifiedApprovalStage, unified_role_management_policy::UnifiedRoleManagementPolicy,
    unified_role_management_policy_approval_rule::UnifiedRoleManagementPolicyApprovalRule,
    unified_role_management_policy_assignment::UnifiedRoleManagementPolicyAssignment,
    unified_role_management_policy_authentication_context_rule::UnifiedRoleManagementPolicyAuthenticationContextRule,
    unified_role_management_policy_enablement_rule::UnifiedRoleManagementPolicyEnablementRule,
    unified_role_management_policy_expiration_rule::UnifiedRoleManagementPolicyExpirationRule,
    unified_role_management_policy_notification_rule::UnifiedRoleManagementPolicyNotificationRule,
    unified_role_management_policy_rule::UnifiedRoleManagementPolicyRule,
    unified_role_management_policy_rule_target::UnifiedRoleManagementPolicyRuleTarget,
    user_attribute_values_item::UserAttributeValuesItem,
    user_flow_api_connector_configuration::UserFlowApiConnectorConfiguration,
    user_flow_language_configuration::UserFlowLanguageConfiguration, user_flow_language_page::UserFlowLanguagePage,
    user_flow_type::UserFlowType,
    windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethod,
};

#[cfg(any(feature = "applications", feature = "users"))]
pub use super::oauth2_permission_grant::Oauth2PermissionGrant;

#[cfg(any(feature = "applications", feature = "reports", feature = "sites"))]
pub use super::key_value::KeyValue;

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
pub use super::app_role_assignment::AppRoleAssignment;

#[cfg(any(feature = "applications", feature = "directory"))]
pub use super::extension_property::ExtensionProperty;

#[cfg(any(feature = "applications", feature = "authentication"))]
pub use super::{
    claims_mapping_policy::ClaimsMappingPolicy, home_realm_discovery_policy::HomeRealmDiscoveryPolicy,
    policy_base::PolicyBase, sts_policy::StsPolicy, token_issuance_policy::TokenIssuancePolicy,
    token_lifetime_policy::TokenLifetimePolicy,
};

#[cfg(feature = "applications")]
pub use super::{
    add_in::AddIn, api_application::ApiApplication, app_role::AppRole, application::Application,
    application_service_principal::ApplicationServicePrincipal, application_template::ApplicationTemplate,
    certification::Certification, delegated_permission_classification::DelegatedPermissionClassification,
    implicit_grant_settings::ImplicitGrantSettings, informational_url::InformationalUrl, key_credential::KeyCredential,
    optional_claim::OptionalClaim, optional_claims::OptionalClaims, parental_control_settings::ParentalControlSettings,
    password_credential::PasswordCredential, permission_classification_type::PermissionClassificationType,
    permission_scope::PermissionScope, pre_authorized_application::PreAuthorizedApplication,
    public_client_application::PublicClientApplication, required_resource_access::RequiredResourceAccess,
    resource_access::ResourceAccess, resource_specific_permission::ResourceSpecificPermission,
    saml_single_sign_on_settings::SamlSingleSignOnSettings, self_signed_certificate::SelfSignedCertificate,
    service_principal::ServicePrincipal, sign_in_audience::SignInAudience, spa_application::SpaApplication,
    verified_publisher::VerifiedPublisher, web_application::WebApplication,
};

#[cfg(any(feature = "admin", feature = "intune", feature = "privacy", feature = "teams"))]
pub use super::key_value_pair::KeyValuePair;

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
pub use super::{attachment::Attachment, item_attachment::ItemAttachment, reference_attachment::ReferenceAttachment};

#[cfg(feature = "admin")]
pub use super::{
    post_type::PostType, service_announcement_attachment::ServiceAnnouncementAttachment,
    service_announcement_base::ServiceAnnouncementBase, service_health::ServiceHealth,
    service_health_classification_type::ServiceHealthClassificationType, service_health_issue::ServiceHealthIssue,
    service_health_issue_post::ServiceHealthIssuePost, service_health_origin::ServiceHealthOrigin,
    service_health_status::ServiceHealthStatus, service_update_category::ServiceUpdateCategory,
    service_update_message::ServiceUpdateMessage, service_update_message_viewpoint::ServiceUpdateMessageViewpoint,
    service_update_severity::ServiceUpdateSeverity,
};
