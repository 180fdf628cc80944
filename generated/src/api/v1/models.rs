// Written by `cargo xtask gen`; do not edit.
//! The types of `v1.0`, and a module for each further namespace.

pub mod call_records;
pub mod external_connectors;

mod exports;

#[cfg(any(feature = "excel", feature = "intune"))]
mod json;

#[cfg(feature = "teams")]
mod aad_user_conversation_member;

#[cfg(feature = "teams")]
mod aad_user_notification_recipient;
mod accept_join_response;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod access_action;

#[cfg(feature = "governance")]
mod access_review_apply_action;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod access_review_inactive_users_query_scope;

#[cfg(feature = "governance")]
mod access_review_instance;

#[cfg(feature = "governance")]
mod access_review_instance_decision_item;

#[cfg(feature = "governance")]
mod access_review_instance_decision_item_resource;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod access_review_query_scope;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod access_review_reviewer_scope;

#[cfg(feature = "governance")]
mod access_review_schedule_definition;

#[cfg(feature = "governance")]
mod access_review_schedule_settings;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod access_review_scope;

#[cfg(feature = "intune")]
mod action_state;

#[cfg(feature = "authentication")]
mod activity_based_timeout_policy;

#[cfg(feature = "calendar")]
mod activity_domain;

#[cfg(feature = "users")]
mod activity_history_item;

#[cfg(feature = "authentication")]
mod activity_type;

#[cfg(feature = "applications")]
mod add_in;

#[cfg(feature = "authentication")]
mod admin_consent_request_policy;

#[cfg(any(feature = "directory", feature = "education"))]
mod administrative_unit;

#[cfg(feature = "governance")]
mod agreement;

#[cfg(feature = "users")]
mod agreement_acceptance;

#[cfg(feature = "governance")]
mod agreement_file;

#[cfg(feature = "governance")]
mod agreement_file_data;

#[cfg(feature = "governance")]
mod agreement_file_localization;

#[cfg(feature = "governance")]
mod agreement_file_version;

#[cfg(feature = "security")]
mod alert;

#[cfg(feature = "security")]
mod alert_feedback;

#[cfg(feature = "security")]
mod alert_severity;

#[cfg(feature = "security")]
mod alert_status;

#[cfg(feature = "security")]
mod alert_trigger;

#[cfg(feature = "intune")]
mod all_devices_assignment_target;

#[cfg(feature = "intune")]
mod all_licensed_users_assignment_target;

#[cfg(feature = "authentication")]
mod allow_invites_from;

#[cfg(feature = "directory")]
mod alternative_security_id;

#[cfg(feature = "intune")]
mod android_compliance_policy;

#[cfg(feature = "intune")]
mod android_custom_configuration;
mod android_enterprise_always_on_vpn_package_type;

#[cfg(feature = "intune")]
mod android_general_device_configuration;

#[cfg(feature = "intune")]
mod android_lob_app;

#[cfg(feature = "intune")]
mod android_managed_app_protection;

#[cfg(feature = "intune")]
mod android_managed_app_registration;

#[cfg(feature = "intune")]
mod android_minimum_operating_system;

#[cfg(feature = "intune")]
mod android_mobile_app_identifier;

#[cfg(feature = "intune")]
mod android_required_password_type;

#[cfg(feature = "intune")]
mod android_store_app;

#[cfg(feature = "intune")]
mod android_work_profile_compliance_policy;

#[cfg(feature = "intune")]
mod android_work_profile_cross_profile_data_sharing_type;

#[cfg(feature = "intune")]
mod android_work_profile_custom_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_default_app_permission_policy_type;

#[cfg(feature = "intune")]
mod android_work_profile_general_device_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_required_password_type;

#[cfg(feature = "applications")]
mod api_application;

#[cfg(feature = "authentication")]
mod api_authentication_configuration_base;

#[cfg(feature = "intune")]
mod app_configuration_setting_item;

#[cfg(feature = "governance")]
mod app_consent_request;

#[cfg(feature = "governance")]
mod app_consent_request_scope;
mod app_hosted_media_config;

#[cfg(any(feature = "print", feature = "reports"))]
mod app_identity;

#[cfg(feature = "intune")]
mod app_list_item;

#[cfg(feature = "intune")]
mod app_list_type;

#[cfg(feature = "intune")]
mod app_locker_application_control_type;

#[cfg(feature = "applications")]
mod app_role;

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
mod app_role_assignment;

#[cfg(feature = "intune")]
mod apple_device_features_configuration_base;

#[cfg(feature = "intune")]
mod apple_push_notification_certificate;

#[cfg(feature = "applications")]
mod application;

#[cfg(feature = "authentication")]
mod application_enforced_restrictions_session_control;

#[cfg(feature = "intune")]
mod application_guard_block_clipboard_sharing_type;

#[cfg(feature = "intune")]
mod application_guard_block_file_transfer_type;

#[cfg(feature = "applications")]
mod application_service_principal;

#[cfg(feature = "applications")]
mod application_template;

#[cfg(feature = "intune")]
mod application_type;

#[cfg(feature = "reports")]
mod applied_conditional_access_policy;

#[cfg(feature = "reports")]
mod applied_conditional_access_policy_result;

#[cfg(feature = "governance")]
mod approval;

#[cfg(feature = "governance")]
mod approval_stage;

#[cfg(feature = "reports")]
mod archived_print_job;

#[cfg(any(feature = "groups", feature = "print", feature = "teams"))]
mod assigned_label;
mod assigned_license;
mod assigned_plan;

#[cfg(feature = "authentication")]
mod assignment_order;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod attachment;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod attachment_item;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod attachment_type;

#[cfg(feature = "calendar")]
mod attendee;

#[cfg(feature = "calendar")]
mod attendee_availability;

#[cfg(feature = "calendar")]
mod attendee_base;

#[cfg(feature = "calendar")]
mod attendee_type;

#[cfg(feature = "authentication")]
mod attestation_level;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod audio;

#[cfg(feature = "calls")]
mod audio_conferencing;

#[cfg(feature = "reports")]
mod audit_activity_initiator;

#[cfg(feature = "intune")]
mod audit_actor;

#[cfg(feature = "intune")]
mod audit_event;
mod audit_log_root;

#[cfg(feature = "intune")]
mod audit_property;

#[cfg(feature = "intune")]
mod audit_resource;

#[cfg(feature = "authentication")]
mod authentication_flows_policy;

#[cfg(feature = "authentication")]
mod authentication_method;

#[cfg(feature = "authentication")]
mod authentication_method_configuration;

#[cfg(feature = "authentication")]
mod authentication_method_key_strength;

#[cfg(feature = "authentication")]
mod authentication_method_state;

#[cfg(feature = "authentication")]
mod authentication_method_target;

#[cfg(feature = "authentication")]
mod authentication_method_target_type;

#[cfg(feature = "authentication")]
mod authenticator_app_context_type;

#[cfg(feature = "authentication")]
mod authenticator_app_feature_settings;

#[cfg(feature = "authentication")]
mod authorization_policy;

#[cfg(feature = "mail")]
mod automatic_replies_mail_tips;
mod automatic_replies_setting;
mod automatic_replies_status;

#[cfg(feature = "intune")]
mod automatic_update_mode;

#[cfg(feature = "security")]
mod average_comparative_score;

#[cfg(feature = "authentication")]
mod b2x_identity_user_flow;

#[cfg(any(feature = "files", feature = "groups", feature = "sites", feature = "teams"))]
mod base_item;

#[cfg(any(feature = "files", feature = "sites"))]
mod base_item_version;

#[cfg(feature = "authentication")]
mod basic_authentication;
mod basic_status;

#[cfg(feature = "intune")]
mod bit_locker_encryption_method;

#[cfg(feature = "intune")]
mod bit_locker_removable_drive_policy;
mod body_type;

#[cfg(feature = "calendar")]
mod booking_type;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod boolean_column;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod calculated_column;

#[cfg(feature = "calendar")]
mod calendar;

#[cfg(feature = "calendar")]
mod calendar_color;

#[cfg(feature = "calendar")]
mod calendar_group;

#[cfg(feature = "calendar")]
mod calendar_permission;

#[cfg(feature = "calendar")]
mod calendar_role_type;
mod call;
mod call_direction;
mod call_media_state;
mod call_route;
mod call_state;
mod call_transcription_info;
mod call_type;

#[cfg(feature = "calls")]
mod cancel_media_processing_operation;

#[cfg(feature = "mail")]
mod category_color;

#[cfg(feature = "directory")]
mod certificate_authority;

#[cfg(feature = "directory")]
mod certificate_based_auth_configuration;

#[cfg(feature = "security")]
mod certification_control;
mod change_notification;
mod change_notification_collection;
mod change_notification_encrypted_content;

#[cfg(any(feature = "teams", feature = "users"))]
mod change_tracked_entity;
mod change_type;

#[cfg(feature = "teams")]
mod channel;

#[cfg(feature = "teams")]
mod channel_identity;

#[cfg(feature = "teams")]
mod channel_membership_type;

#[cfg(feature = "teams")]
mod chat;
mod chat_info;

#[cfg(feature = "teams")]
mod chat_message;

#[cfg(feature = "teams")]
mod chat_message_attachment;

#[cfg(feature = "teams")]
mod chat_message_from_identity_set;

#[cfg(feature = "teams")]
mod chat_message_hosted_content;

#[cfg(feature = "teams")]
mod chat_message_mention;

#[cfg(feature = "teams")]
mod chat_message_mentioned_identity_set;

#[cfg(feature = "teams")]
mod chat_message_policy_violation;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_dlp_action_types;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_policy_tip;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_user_action_types;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_verdict_details_types;

#[cfg(feature = "teams")]
mod chat_message_reaction;

#[cfg(feature = "teams")]
mod chat_message_reaction_identity_set;

#[cfg(feature = "teams")]
mod chat_type;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod choice_column;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod claims_mapping_policy;

#[cfg(feature = "authentication")]
mod client_certificate_authentication;

#[cfg(feature = "teams")]
mod clonable_team_parts;

#[cfg(feature = "authentication")]
mod cloud_app_security_session_control;

#[cfg(feature = "authentication")]
mod cloud_app_security_session_control_type;

#[cfg(feature = "security")]
mod cloud_app_security_state;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod column_definition;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod column_link;
mod comment_action;
mod comms_notification;
mod comms_notifications;

#[cfg(feature = "calls")]
mod comms_operation;

#[cfg(feature = "security")]
mod compliance_information;

#[cfg(feature = "intune")]
mod compliance_management_partner;

#[cfg(feature = "intune")]
mod compliance_management_partner_assignment;

#[cfg(feature = "intune")]
mod compliance_state;
mod compliance_status;

#[cfg(feature = "authentication")]
mod conditional_access_applications;

#[cfg(feature = "authentication")]
mod conditional_access_client_app;

#[cfg(feature = "authentication")]
mod conditional_access_condition_set;

#[cfg(feature = "authentication")]
mod conditional_access_device_platform;

#[cfg(feature = "authentication")]
mod conditional_access_grant_control;

#[cfg(feature = "authentication")]
mod conditional_access_grant_controls;

#[cfg(feature = "authentication")]
mod conditional_access_locations;

#[cfg(feature = "authentication")]
mod conditional_access_platforms;

#[cfg(feature = "authentication")]
mod conditional_access_policy;

#[cfg(feature = "authentication")]
mod conditional_access_policy_state;

#[cfg(feature = "authentication")]
mod conditional_access_session_control;

#[cfg(feature = "authentication")]
mod conditional_access_session_controls;

#[cfg(feature = "reports")]
mod conditional_access_status;

#[cfg(feature = "authentication")]
mod conditional_access_users;

#[cfg(feature = "intune")]
mod configuration_manager_client_enabled_features;

#[cfg(feature = "intune")]
mod configuration_manager_collection_assignment_target;

#[cfg(feature = "security")]
mod connection_direction;

#[cfg(feature = "security")]
mod connection_status;

#[cfg(feature = "governance")]
mod consent_request_filter_by_current_user_options;

#[cfg(feature = "contacts")]
mod contact;

#[cfg(feature = "contacts")]
mod contact_folder;
mod contact_relationship;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod content_type;

#[cfg(feature = "sites")]
mod content_type_info;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod content_type_order;

#[cfg(feature = "directory")]
mod contract;

#[cfg(feature = "security")]
mod control_score;

#[cfg(feature = "mail")]
mod conversation;

#[cfg(feature = "teams")]
mod conversation_member;

#[cfg(feature = "mail")]
mod conversation_thread;

#[cfg(feature = "users")]
mod convert_id_result;

#[cfg(feature = "authentication")]
mod country_lookup_method_type;

#[cfg(feature = "authentication")]
mod country_named_location;
mod create_action;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod currency_column;
mod custom_time_zone;

#[cfg(feature = "security")]
mod data_policy_operation;

#[cfg(feature = "security")]
mod data_policy_operation_status;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod date_time_column;
mod date_time_time_zone;
mod day_of_week;
mod daylight_time_zone_offset;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod default_column_value;

#[cfg(feature = "intune")]
mod default_managed_app_protection;

#[cfg(feature = "authentication")]
mod default_user_role_permissions;

#[cfg(feature = "intune")]
mod defender_cloud_block_level_type;

#[cfg(feature = "intune")]
mod defender_detected_malware_actions;

#[cfg(feature = "intune")]
mod defender_monitor_file_activity;

#[cfg(feature = "intune")]
mod defender_prompt_for_sample_submission;

#[cfg(feature = "intune")]
mod defender_scan_type;

#[cfg(feature = "intune")]
mod defender_threat_action;
mod delegate_meeting_message_delivery_options;

#[cfg(feature = "applications")]
mod delegated_permission_classification;
mod delete_action;

#[cfg(feature = "intune")]
mod delete_user_from_shared_apple_device_action_result;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod deleted;

#[cfg(feature = "directory")]
mod deleted_date_time;

#[cfg(feature = "reports")]
mod details_info;

#[cfg(feature = "intune")]
mod detected_app;

#[cfg(feature = "directory")]
mod device;

#[cfg(feature = "intune")]
mod device_action_result;

#[cfg(feature = "intune")]
mod device_and_app_management_assignment_target;

#[cfg(feature = "intune")]
mod device_and_app_management_role_assignment;

#[cfg(feature = "intune")]
mod device_and_app_management_role_definition;

#[cfg(feature = "intune")]
mod device_app_management;

#[cfg(feature = "intune")]
mod device_category;

#[cfg(feature = "intune")]
mod device_compliance_action_item;

#[cfg(feature = "intune")]
mod device_compliance_action_type;

#[cfg(feature = "intune")]
mod device_compliance_device_overview;

#[cfg(feature = "intune")]
mod device_compliance_device_status;

#[cfg(feature = "intune")]
mod device_compliance_policy;

#[cfg(feature = "intune")]
mod device_compliance_policy_assignment;

#[cfg(feature = "intune")]
mod device_compliance_policy_device_state_summary;
mod device_compliance_policy_setting_state;

#[cfg(feature = "intune")]
mod device_compliance_policy_setting_state_summary;

#[cfg(feature = "intune")]
mod device_compliance_scheduled_action_for_rule;

#[cfg(feature = "intune")]
mod device_compliance_setting_state;

#[cfg(feature = "intune")]
mod device_compliance_user_overview;

#[cfg(feature = "intune")]
mod device_compliance_user_status;

#[cfg(feature = "intune")]
mod device_configuration;

#[cfg(feature = "intune")]
mod device_configuration_assignment;

#[cfg(feature = "intune")]
mod device_configuration_device_overview;

#[cfg(feature = "intune")]
mod device_configuration_device_state_summary;

#[cfg(feature = "intune")]
mod device_configuration_device_status;
mod device_configuration_setting_state;

#[cfg(feature = "intune")]
mod device_configuration_user_overview;

#[cfg(feature = "intune")]
mod device_configuration_user_status;

#[cfg(feature = "reports")]
mod device_detail;

#[cfg(feature = "intune")]
mod device_enrollment_configuration;
mod device_enrollment_failure_reason;

#[cfg(feature = "intune")]
mod device_enrollment_limit_configuration;

#[cfg(feature = "intune")]
mod device_enrollment_platform_restriction;

#[cfg(feature = "intune")]
mod device_enrollment_platform_restrictions_configuration;

#[cfg(feature = "intune")]
mod device_enrollment_type;

#[cfg(feature = "intune")]
mod device_enrollment_windows_hello_for_business_configuration;

#[cfg(feature = "intune")]
mod device_exchange_access_state_summary;

#[cfg(feature = "intune")]
mod device_geo_location;

#[cfg(feature = "intune")]
mod device_health_attestation_state;

#[cfg(feature = "intune")]
mod device_install_state;

#[cfg(feature = "intune")]
mod device_management;

#[cfg(feature = "intune")]
mod device_management_exchange_access_state;

#[cfg(feature = "intune")]
mod device_management_exchange_access_state_reason;

#[cfg(feature = "intune")]
mod device_management_exchange_connector;

#[cfg(feature = "intune")]
mod device_management_exchange_connector_status;

#[cfg(feature = "intune")]
mod device_management_exchange_connector_sync_type;

#[cfg(feature = "intune")]
mod device_management_exchange_connector_type;

#[cfg(feature = "intune")]
mod device_management_export_job;

#[cfg(feature = "intune")]
mod device_management_export_job_localization_type;

#[cfg(feature = "intune")]
mod device_management_partner;

#[cfg(feature = "intune")]
mod device_management_partner_app_type;

#[cfg(feature = "intune")]
mod device_management_partner_tenant_state;

#[cfg(feature = "intune")]
mod device_management_report_file_format;

#[cfg(feature = "intune")]
mod device_management_report_status;

#[cfg(feature = "intune")]
mod device_management_reports;

#[cfg(feature = "intune")]
mod device_management_settings;

#[cfg(feature = "intune")]
mod device_management_subscription_state;

#[cfg(feature = "intune")]
mod device_operating_system_summary;

#[cfg(feature = "directory")]
mod device_profile_type;

#[cfg(feature = "intune")]
mod device_registration_state;

#[cfg(feature = "intune")]
mod device_threat_protection_level;

#[cfg(feature = "intune")]
mod diagnostic_data_submission_mode;

#[cfg(feature = "directory")]
mod directory;

#[cfg(feature = "reports")]
mod directory_audit;
mod directory_object;
mod directory_object_partner_reference;

#[cfg(feature = "directory")]
mod directory_role;

#[cfg(feature = "directory")]
mod directory_role_template;

#[cfg(feature = "governance")]
mod disable_and_delete_user_apply_action;

#[cfg(feature = "directory")]
mod domain;

#[cfg(feature = "directory")]
mod domain_dns_cname_record;

#[cfg(feature = "directory")]
mod domain_dns_mx_record;

#[cfg(feature = "directory")]
mod domain_dns_record;

#[cfg(feature = "directory")]
mod domain_dns_srv_record;

#[cfg(feature = "directory")]
mod domain_dns_txt_record;

#[cfg(feature = "directory")]
mod domain_dns_unavailable_record;

#[cfg(feature = "directory")]
mod domain_state;

#[cfg(feature = "files")]
mod drive;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod drive_item;

#[cfg(feature = "files")]
mod drive_item_uploadable_properties;

#[cfg(feature = "files")]
mod drive_item_version;

#[cfg(feature = "files")]
mod drive_recipient;

#[cfg(feature = "intune")]
mod e_book_install_summary;

#[cfg(feature = "intune")]
mod edge_cookie_policy;

#[cfg(feature = "intune")]
mod edge_search_engine;

#[cfg(feature = "intune")]
mod edge_search_engine_base;

#[cfg(feature = "intune")]
mod edge_search_engine_custom;

#[cfg(feature = "intune")]
mod edge_search_engine_type;
mod edit_action;

#[cfg(feature = "intune")]
mod edition_upgrade_configuration;

#[cfg(feature = "intune")]
mod edition_upgrade_license_type;

#[cfg(feature = "education")]
mod education_added_student_action;

#[cfg(feature = "education")]
mod education_assignment;
mod education_assignment_class_recipient;

#[cfg(feature = "education")]
mod education_assignment_defaults;
mod education_assignment_grade;

#[cfg(feature = "education")]
mod education_assignment_grade_type;
mod education_assignment_individual_recipient;
mod education_assignment_points_grade;
mod education_assignment_points_grade_type;

#[cfg(feature = "education")]
mod education_assignment_recipient;

#[cfg(feature = "education")]
mod education_assignment_resource;

#[cfg(feature = "education")]
mod education_assignment_settings;

#[cfg(feature = "education")]
mod education_category;

#[cfg(feature = "education")]
mod education_class;
mod education_course;
mod education_excel_resource;

#[cfg(feature = "education")]
mod education_external_source;

#[cfg(feature = "education")]
mod education_feedback;

#[cfg(feature = "education")]
mod education_feedback_outcome;
mod education_file_resource;

#[cfg(feature = "education")]
mod education_gender;
mod education_link_resource;

#[cfg(feature = "education")]
mod education_on_premises_info;

#[cfg(feature = "education")]
mod education_organization;

#[cfg(feature = "education")]
mod education_outcome;
mod education_points_outcome;
mod education_power_point_resource;

#[cfg(feature = "education")]
mod education_resource;

#[cfg(feature = "education")]
mod education_rubric;
mod education_rubric_outcome;

#[cfg(feature = "education")]
mod education_school;

#[cfg(feature = "education")]
mod education_student;

#[cfg(feature = "education")]
mod education_submission;
mod education_submission_individual_recipient;

#[cfg(feature = "education")]
mod education_submission_recipient;

#[cfg(feature = "education")]
mod education_submission_resource;

#[cfg(feature = "education")]
mod education_teacher;

#[cfg(feature = "education")]
mod education_term;

#[cfg(feature = "education")]
mod education_user;

#[cfg(feature = "education")]
mod education_user_role;
mod education_word_resource;

#[cfg(
    any(
        feature = "calendar",
        feature = "contacts",
        feature = "directory",
        feature = "mail"
    )
)]
mod email_address;

#[cfg(feature = "authentication")]
mod email_authentication_method_configuration;

#[cfg(feature = "security")]
mod email_file_assessment_request;

#[cfg(feature = "security")]
mod email_role;
mod employee_org_data;

#[cfg(feature = "intune")]
mod enablement;

#[cfg(feature = "intune")]
mod enrollment_configuration_assignment;

#[cfg(feature = "intune")]
mod enrollment_state;
mod entity;

#[cfg(feature = "search")]
mod entity_type;

#[cfg(feature = "calendar")]
mod event;

#[cfg(feature = "mail")]
mod event_message;

#[cfg(feature = "mail")]
mod event_message_request;

#[cfg(feature = "mail")]
mod event_message_response;

#[cfg(feature = "calendar")]
mod event_type;

#[cfg(feature = "users")]
mod exchange_id_format;

#[cfg(feature = "intune")]
mod exclusion_group_assignment_target;
mod extension;

#[cfg(any(feature = "applications", feature = "directory"))]
mod extension_property;

#[cfg(feature = "directory")]
mod extension_schema_property;
mod external_audience_scope;

#[cfg(feature = "authentication")]
mod external_email_otp_state;

#[cfg(feature = "onenote")]
mod external_link;

#[cfg(feature = "authentication")]
mod feature_rollout_policy;

#[cfg(feature = "authentication")]
mod fido2_authentication_method;

#[cfg(feature = "authentication")]
mod fido2_authentication_method_configuration;

#[cfg(feature = "authentication")]
mod fido2_key_restrictions;

#[cfg(feature = "authentication")]
mod fido2_restriction_enforcement_type;

#[cfg(feature = "sites")]
mod field_value_set;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod file;

#[cfg(feature = "security")]
mod file_assessment_request;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod file_attachment;

#[cfg(feature = "intune")]
mod file_encryption_info;

#[cfg(feature = "security")]
mod file_hash;

#[cfg(feature = "security")]
mod file_hash_type;

#[cfg(feature = "security")]
mod file_security_state;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod file_system_info;

#[cfg(feature = "intune")]
mod firewall_certificate_revocation_list_check_method_type;

#[cfg(feature = "intune")]
mod firewall_packet_queueing_method_type;

#[cfg(feature = "intune")]
mod firewall_pre_shared_key_encoding_method_type;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod folder;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod folder_view;

#[cfg(feature = "mail")]
mod followup_flag;

#[cfg(feature = "mail")]
mod followup_flag_status;

#[cfg(feature = "calendar")]
mod free_busy_error;

#[cfg(feature = "calendar")]
mod free_busy_status;

#[cfg(feature = "users")]
mod generic_error;
mod geo_coordinates;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod geolocation_column;

#[cfg(any(feature = "groups", feature = "print", feature = "teams"))]
mod group;

#[cfg(feature = "intune")]
mod group_assignment_target;

#[cfg(feature = "groups")]
mod group_lifecycle_policy;
mod group_membership_claims;

#[cfg(feature = "groups")]
mod group_setting;

#[cfg(feature = "groups")]
mod group_setting_template;

#[cfg(feature = "reports")]
mod group_type;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod hashes;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod home_realm_discovery_policy;

#[cfg(feature = "security")]
mod host_security_state;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv4_cidr_range;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv4_range;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv6_cidr_range;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv6_range;
mod identity;

#[cfg(feature = "authentication")]
mod identity_api_connector;

#[cfg(feature = "authentication")]
mod identity_built_in_user_flow_attribute;

#[cfg(feature = "authentication")]
mod identity_custom_user_flow_attribute;
mod identity_protection_root;

#[cfg(feature = "authentication")]
mod identity_provider;

#[cfg(feature = "authentication")]
mod identity_security_defaults_enforcement_policy;
mod identity_set;

#[cfg(feature = "authentication")]
mod identity_user_flow;

#[cfg(feature = "authentication")]
mod identity_user_flow_attribute;

#[cfg(feature = "authentication")]
mod identity_user_flow_attribute_assignment;

#[cfg(feature = "authentication")]
mod identity_user_flow_attribute_data_type;

#[cfg(feature = "authentication")]
mod identity_user_flow_attribute_input_type;

#[cfg(feature = "authentication")]
mod identity_user_flow_attribute_type;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod image;

#[cfg(feature = "users")]
mod image_info;

#[cfg(feature = "applications")]
mod implicit_grant_settings;

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
mod importance;

#[cfg(feature = "intune")]
mod imported_windows_autopilot_device_identity;

#[cfg(feature = "intune")]
mod imported_windows_autopilot_device_identity_import_status;

#[cfg(feature = "intune")]
mod imported_windows_autopilot_device_identity_state;
mod imported_windows_autopilot_device_identity_upload_status;
mod incoming_context;

#[cfg(any(feature = "files", feature = "sites"))]
mod incomplete_data;
mod inference_classification;

#[cfg(feature = "mail")]
mod inference_classification_override;

#[cfg(feature = "mail")]
mod inference_classification_type;

#[cfg(feature = "applications")]
mod informational_url;

#[cfg(feature = "reports")]
mod initiator;

#[cfg(feature = "reports")]
mod initiator_type;

#[cfg(feature = "files")]
mod insight_identity;

#[cfg(feature = "intune")]
mod install_intent;

#[cfg(feature = "intune")]
mod install_state;

#[cfg(feature = "print")]
mod integer_range;

#[cfg(feature = "mail")]
mod internet_message_header;

#[cfg(feature = "intune")]
mod internet_site_security_level;

#[cfg(feature = "intune")]
mod intune_brand;

#[cfg(feature = "directory")]
mod invitation;

#[cfg(feature = "calls")]
mod invitation_participant_info;
mod invite_new_bot_response;

#[cfg(feature = "calls")]
mod invite_participants_operation;

#[cfg(feature = "directory")]
mod invited_user_message_info;

#[cfg(feature = "intune")]
mod ios_certificate_profile;

#[cfg(feature = "intune")]
mod ios_compliance_policy;

#[cfg(feature = "intune")]
mod ios_custom_configuration;

#[cfg(feature = "intune")]
mod ios_device_features_configuration;

#[cfg(feature = "intune")]
mod ios_device_type;

#[cfg(feature = "intune")]
mod ios_general_device_configuration;

#[cfg(feature = "intune")]
mod ios_home_screen_app;

#[cfg(feature = "intune")]
mod ios_home_screen_folder;

#[cfg(feature = "intune")]
mod ios_home_screen_folder_page;

#[cfg(feature = "intune")]
mod ios_home_screen_item;

#[cfg(feature = "intune")]
mod ios_home_screen_page;

#[cfg(feature = "intune")]
mod ios_lob_app;

#[cfg(feature = "intune")]
mod ios_lob_app_assignment_settings;

#[cfg(feature = "intune")]
mod ios_managed_app_protection;

#[cfg(feature = "intune")]
mod ios_managed_app_registration;

#[cfg(feature = "intune")]
mod ios_minimum_operating_system;

#[cfg(feature = "intune")]
mod ios_mobile_app_configuration;

#[cfg(feature = "intune")]
mod ios_mobile_app_identifier;

#[cfg(feature = "intune")]
mod ios_network_usage_rule;

#[cfg(feature = "intune")]
mod ios_notification_alert_type;

#[cfg(feature = "intune")]
mod ios_notification_settings;

#[cfg(feature = "intune")]
mod ios_store_app;

#[cfg(feature = "intune")]
mod ios_store_app_assignment_settings;

#[cfg(feature = "intune")]
mod ios_update_configuration;

#[cfg(feature = "intune")]
mod ios_update_device_status;

#[cfg(feature = "intune")]
mod ios_updates_install_status;

#[cfg(feature = "intune")]
mod ios_vpp_app;

#[cfg(feature = "intune")]
mod ios_vpp_app_assignment_settings;

#[cfg(feature = "intune")]
mod ios_vpp_e_book;

#[cfg(feature = "intune")]
mod ios_vpp_e_book_assignment;

#[cfg(feature = "authentication")]
mod ip_named_location;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ip_range;
mod item_action_set;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_action_stat;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod item_activity;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_activity_stat;
mod item_activity_time_set;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_analytics;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod item_attachment;
mod item_body;
mod item_preview_info;

#[cfg(any(feature = "files", feature = "groups", feature = "sites", feature = "teams"))]
mod item_reference;

#[cfg(feature = "applications")]
mod key_credential;
mod key_strength;

#[cfg(any(feature = "applications", feature = "reports"))]
mod key_value;

#[cfg(any(feature = "intune", feature = "teams"))]
mod key_value_pair;
mod license_assignment_state;

#[cfg(feature = "users")]
mod license_details;

#[cfg(feature = "directory")]
mod license_units_detail;
mod lifecycle_event_type;

#[cfg(feature = "tasks")]
mod linked_resource;

#[cfg(feature = "sites")]
mod list;

#[cfg(feature = "sites")]
mod list_info;

#[cfg(feature = "sites")]
mod list_item;

#[cfg(feature = "sites")]
mod list_item_version;

#[cfg(feature = "calls")]
mod lobby_bypass_scope;

#[cfg(feature = "calls")]
mod lobby_bypass_settings;
mod locale_info;

#[cfg(feature = "intune")]
mod localized_notification_message;

#[cfg(feature = "intune")]
mod locate_device_action_result;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod location;

#[cfg(feature = "calendar")]
mod location_constraint;

#[cfg(feature = "calendar")]
mod location_constraint_item;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod location_type;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod location_unique_id_type;

#[cfg(feature = "security")]
mod logon_type;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod lookup_column;

#[cfg(feature = "intune")]
mod mac_os_compliance_policy;

#[cfg(feature = "intune")]
mod mac_os_custom_configuration;

#[cfg(feature = "intune")]
mod mac_os_device_features_configuration;

#[cfg(feature = "intune")]
mod mac_os_general_device_configuration;

#[cfg(feature = "intune")]
mod mac_os_office_suite_app;

#[cfg(feature = "security")]
mod mail_assessment_request;

#[cfg(feature = "security")]
mod mail_destination_routing_reason;

#[cfg(feature = "mail")]
mod mail_folder;

#[cfg(feature = "mail")]
mod mail_search_folder;

#[cfg(feature = "mail")]
mod mail_tips;

#[cfg(feature = "mail")]
mod mail_tips_error;
mod mailbox_settings;

#[cfg(feature = "security")]
mod malware_state;

#[cfg(feature = "intune")]
mod managed_android_lob_app;

#[cfg(feature = "intune")]
mod managed_android_store_app;

#[cfg(feature = "intune")]
mod managed_app;

#[cfg(feature = "intune")]
mod managed_app_availability;

#[cfg(feature = "intune")]
mod managed_app_clipboard_sharing_level;

#[cfg(feature = "intune")]
mod managed_app_configuration;

#[cfg(feature = "intune")]
mod managed_app_data_encryption_type;

#[cfg(feature = "intune")]
mod managed_app_data_storage_location;

#[cfg(feature = "intune")]
mod managed_app_data_transfer_level;

#[cfg(feature = "users")]
mod managed_app_diagnostic_status;

#[cfg(feature = "intune")]
mod managed_app_flagged_reason;

#[cfg(feature = "intune")]
mod managed_app_operation;

#[cfg(feature = "intune")]
mod managed_app_pin_character_set;

#[cfg(any(feature = "intune", feature = "users"))]
mod managed_app_policy;

#[cfg(feature = "intune")]
mod managed_app_policy_deployment_summary;

#[cfg(feature = "intune")]
mod managed_app_policy_deployment_summary_per_app;

#[cfg(feature = "intune")]
mod managed_app_protection;

#[cfg(feature = "intune")]
mod managed_app_registration;

#[cfg(feature = "intune")]
mod managed_app_status;

#[cfg(feature = "intune")]
mod managed_app_status_raw;

#[cfg(feature = "intune")]
mod managed_browser_type;

#[cfg(feature = "intune")]
mod managed_device;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_assignment;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_device_status;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_device_summary;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_user_status;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_user_summary;

#[cfg(feature = "intune")]
mod managed_device_overview;

#[cfg(feature = "intune")]
mod managed_device_owner_type;

#[cfg(feature = "intune")]
mod managed_device_partner_reported_health_state;

#[cfg(feature = "intune")]
mod managed_e_book;

#[cfg(feature = "intune")]
mod managed_e_book_assignment;

#[cfg(feature = "intune")]
mod managed_ios_lob_app;

#[cfg(feature = "intune")]
mod managed_ios_store_app;

#[cfg(feature = "intune")]
mod managed_mobile_app;

#[cfg(feature = "intune")]
mod managed_mobile_lob_app;

#[cfg(feature = "intune")]
mod management_agent_type;

#[cfg(feature = "intune")]
mod mdm_app_config_key_type;

#[cfg(feature = "directory")]
mod mdm_authority;

#[cfg(feature = "intune")]
mod mdm_windows_information_protection_policy;
mod media_config;

#[cfg(feature = "intune")]
mod media_content_rating_australia;

#[cfg(feature = "intune")]
mod media_content_rating_canada;

#[cfg(feature = "intune")]
mod media_content_rating_france;

#[cfg(feature = "intune")]
mod media_content_rating_germany;

#[cfg(feature = "intune")]
mod media_content_rating_ireland;

#[cfg(feature = "intune")]
mod media_content_rating_japan;

#[cfg(feature = "intune")]
mod media_content_rating_new_zealand;

#[cfg(feature = "intune")]
mod media_content_rating_united_kingdom;

#[cfg(feature = "intune")]
mod media_content_rating_united_states;

#[cfg(feature = "calls")]
mod media_info;

#[cfg(feature = "calls")]
mod media_prompt;
mod media_state;

#[cfg(feature = "calls")]
mod media_stream;
mod meeting_info;

#[cfg(feature = "mail")]
mod meeting_message_type;

#[cfg(feature = "calls")]
mod meeting_participant_info;

#[cfg(feature = "calls")]
mod meeting_participants;

#[cfg(feature = "calendar")]
mod meeting_time_suggestion;

#[cfg(feature = "calendar")]
mod meeting_time_suggestions_result;
mod mention_action;

#[cfg(feature = "mail")]
mod message;

#[cfg(feature = "mail")]
mod message_action_flag;

#[cfg(feature = "mail")]
mod message_rule;

#[cfg(feature = "mail")]
mod message_rule_actions;

#[cfg(feature = "mail")]
mod message_rule_predicates;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_method;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_method_configuration;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_method_target;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_mode;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_app;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_app_assignment_settings;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_license_type;

#[cfg(feature = "intune")]
mod mime_content;

#[cfg(feature = "intune")]
mod miracast_channel;

#[cfg(feature = "intune")]
mod mobile_app;

#[cfg(feature = "intune")]
mod mobile_app_assignment;

#[cfg(feature = "intune")]
mod mobile_app_assignment_settings;

#[cfg(feature = "intune")]
mod mobile_app_category;

#[cfg(feature = "intune")]
mod mobile_app_content;

#[cfg(feature = "intune")]
mod mobile_app_content_file;

#[cfg(feature = "intune")]
mod mobile_app_content_file_upload_state;

#[cfg(feature = "intune")]
mod mobile_app_identifier;

#[cfg(feature = "intune")]
mod mobile_app_install_time_settings;

#[cfg(feature = "intune")]
mod mobile_app_publishing_state;

#[cfg(feature = "intune")]
mod mobile_lob_app;

#[cfg(feature = "intune")]
mod mobile_threat_defense_connector;

#[cfg(feature = "intune")]
mod mobile_threat_partner_tenant_state;
mod modality;

#[cfg(feature = "reports")]
mod modified_property;
mod move_action;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod multi_value_legacy_extended_property;

#[cfg(feature = "calls")]
mod mute_participant_operation;

#[cfg(feature = "authentication")]
mod named_location;

#[cfg(feature = "security")]
mod network_connection;

#[cfg(feature = "onenote")]
mod notebook;

#[cfg(feature = "onenote")]
mod notebook_links;

#[cfg(feature = "intune")]
mod notification_message_template;

#[cfg(feature = "intune")]
mod notification_template_branding_options;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod number_column;

#[cfg(any(feature = "applications", feature = "users"))]
mod oauth2_permission_grant;
mod object_identity;

#[cfg(feature = "teams")]
mod offer_shift_request;
mod office_client_checkin_status;

#[cfg(feature = "intune")]
mod office_client_configuration;

#[cfg(feature = "intune")]
mod office_client_configuration_assignment;
mod office_configuration;

#[cfg(feature = "intune")]
mod office_configuration_assignment_target;

#[cfg(feature = "intune")]
mod office_configuration_group_assignment_target;
mod office_graph_insights;
mod office_user_checkin_summary;

#[cfg(feature = "intune")]
mod oma_setting;

#[cfg(feature = "intune")]
mod oma_setting_base64;

#[cfg(feature = "intune")]
mod oma_setting_boolean;

#[cfg(feature = "intune")]
mod oma_setting_date_time;

#[cfg(feature = "intune")]
mod oma_setting_floating_point;

#[cfg(feature = "intune")]
mod oma_setting_integer;

#[cfg(feature = "intune")]
mod oma_setting_string;

#[cfg(feature = "intune")]
mod oma_setting_string_xml;

#[cfg(feature = "intune")]
mod on_premises_conditional_access_settings;
mod on_premises_extension_attributes;
mod on_premises_provisioning_error;
mod onenote;
mod onenote_entity_base_model;

#[cfg(feature = "onenote")]
mod onenote_entity_hierarchy_model;

#[cfg(feature = "onenote")]
mod onenote_entity_schema_object_model;

#[cfg(feature = "onenote")]
mod onenote_operation;

#[cfg(feature = "onenote")]
mod onenote_operation_error;

#[cfg(feature = "onenote")]
mod onenote_page;

#[cfg(feature = "onenote")]
mod onenote_patch_action_type;

#[cfg(feature = "onenote")]
mod onenote_patch_content_command;

#[cfg(feature = "onenote")]
mod onenote_patch_insert_position;
mod onenote_resource;

#[cfg(feature = "onenote")]
mod onenote_section;

#[cfg(feature = "onenote")]
mod onenote_source_service;

#[cfg(feature = "onenote")]
mod onenote_user_role;

#[cfg(feature = "calls")]
mod online_meeting;

#[cfg(feature = "calendar")]
mod online_meeting_info;

#[cfg(feature = "calls")]
mod online_meeting_presenters;

#[cfg(feature = "calendar")]
mod online_meeting_provider_type;

#[cfg(feature = "calls")]
mod online_meeting_role;

#[cfg(feature = "teams")]
mod open_shift;

#[cfg(feature = "teams")]
mod open_shift_change_request;

#[cfg(feature = "teams")]
mod open_shift_item;
mod open_type_extension;

#[cfg(feature = "onenote")]
mod operation;

#[cfg(feature = "teams")]
mod operation_error;

#[cfg(feature = "reports")]
mod operation_result;

#[cfg(any(feature = "calls", feature = "excel", feature = "onenote", feature = "teams"))]
mod operation_status;

#[cfg(feature = "applications")]
mod optional_claim;

#[cfg(feature = "applications")]
mod optional_claims;

#[cfg(feature = "directory")]
mod organization;

#[cfg(feature = "directory")]
mod organizational_branding_properties;
mod organizer_meeting_info;

#[cfg(feature = "directory")]
mod orgcontact;

#[cfg(feature = "mail")]
mod outlook_category;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod outlook_geo_coordinates;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod outlook_item;
mod outlook_user;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod package;

#[cfg(feature = "onenote")]
mod page_links;

#[cfg(feature = "applications")]
mod parental_control_settings;

#[cfg(feature = "calls")]
mod participant;
mod participant_info;
mod participant_joining_notification;
mod participant_joining_response;
mod participant_left_notification;

#[cfg(feature = "applications")]
mod password_credential;
mod password_profile;
mod patterned_recurrence;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod pending_content_update;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod pending_operations;

#[cfg(any(feature = "files", feature = "sites"))]
mod permission;

#[cfg(feature = "applications")]
mod permission_classification_type;

#[cfg(feature = "authentication")]
mod permission_grant_condition_set;

#[cfg(feature = "authentication")]
mod permission_grant_policy;

#[cfg(feature = "applications")]
mod permission_scope;

#[cfg(feature = "authentication")]
mod permission_type;

#[cfg(feature = "authentication")]
mod persistent_browser_session_control;

#[cfg(feature = "authentication")]
mod persistent_browser_session_mode;

#[cfg(feature = "contacts")]
mod person;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod person_or_group_column;

#[cfg(feature = "contacts")]
mod person_type;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "directory"))]
mod phone;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "directory"))]
mod phone_type;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod photo;

#[cfg(
    any(
        feature = "calendar",
        feature = "contacts",
        feature = "education",
        feature = "mail"
    )
)]
mod physical_address;

#[cfg(feature = "directory")]
mod physical_office_address;

#[cfg(feature = "authentication")]
mod pkcs12_certificate;

#[cfg(feature = "authentication")]
mod pkcs12_certificate_information;

#[cfg(feature = "calendar")]
mod place;
mod planner;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_applied_categories;

#[cfg(feature = "tasks")]
mod planner_assigned_to_task_board_task_format;
mod planner_assignment;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_assignments;

#[cfg(feature = "tasks")]
mod planner_bucket;

#[cfg(feature = "tasks")]
mod planner_bucket_task_board_task_format;

#[cfg(feature = "tasks")]
mod planner_category_descriptions;
mod planner_checklist_item;

#[cfg(feature = "tasks")]
mod planner_checklist_items;
mod planner_external_reference;

#[cfg(feature = "tasks")]
mod planner_external_references;

#[cfg(any(feature = "groups", feature = "print", feature = "teams"))]
mod planner_group;

#[cfg(feature = "tasks")]
mod planner_order_hints_by_assignee;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_plan;

#[cfg(feature = "tasks")]
mod planner_plan_details;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_preview_type;

#[cfg(feature = "tasks")]
mod planner_progress_task_board_task_format;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_task;

#[cfg(feature = "tasks")]
mod planner_task_details;
mod planner_user;

#[cfg(feature = "tasks")]
mod planner_user_ids;
mod platform_type;

#[cfg(feature = "calls")]
mod play_prompt_operation;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod policy_base;

#[cfg(feature = "intune")]
mod policy_platform_type;

#[cfg(feature = "mail")]
mod post;

#[cfg(feature = "applications")]
mod pre_authorized_application;

#[cfg(feature = "intune")]
mod prerelease_features;

#[cfg(feature = "calls")]
mod presence;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod principal_resource_memberships_scope;
mod print;

#[cfg(feature = "print")]
mod print_certificate_signing_request;

#[cfg(feature = "print")]
mod print_color_mode;

#[cfg(feature = "print")]
mod print_connector;

#[cfg(feature = "print")]
mod print_document;

#[cfg(feature = "print")]
mod print_document_upload_properties;

#[cfg(feature = "print")]
mod print_duplex_mode;

#[cfg(feature = "print")]
mod print_event;

#[cfg(feature = "print")]
mod print_finishing;

#[cfg(feature = "print")]
mod print_job;

#[cfg(feature = "print")]
mod print_job_configuration;

#[cfg(any(feature = "print", feature = "reports"))]
mod print_job_processing_state;

#[cfg(feature = "print")]
mod print_job_state_detail;

#[cfg(feature = "print")]
mod print_job_status;

#[cfg(feature = "print")]
mod print_margin;

#[cfg(feature = "print")]
mod print_multipage_layout;

#[cfg(feature = "print")]
mod print_operation;

#[cfg(feature = "print")]
mod print_operation_processing_state;

#[cfg(feature = "print")]
mod print_operation_status;

#[cfg(feature = "print")]
mod print_orientation;

#[cfg(feature = "print")]
mod print_quality;

#[cfg(feature = "print")]
mod print_scaling;

#[cfg(feature = "print")]
mod print_service;

#[cfg(feature = "print")]
mod print_service_endpoint;
mod print_settings;

#[cfg(feature = "print")]
mod print_task;

#[cfg(feature = "print")]
mod print_task_definition;

#[cfg(feature = "print")]
mod print_task_processing_state;

#[cfg(feature = "print")]
mod print_task_status;

#[cfg(feature = "print")]
mod print_task_trigger;

#[cfg(feature = "reports")]
mod print_usage_by_printer;

#[cfg(feature = "reports")]
mod print_usage_by_user;

#[cfg(feature = "print")]
mod printer;

#[cfg(feature = "print")]
mod printer_base;

#[cfg(feature = "print")]
mod printer_capabilities;

#[cfg(feature = "print")]
mod printer_create_operation;

#[cfg(feature = "print")]
mod printer_defaults;

#[cfg(feature = "print")]
mod printer_feed_orientation;

#[cfg(feature = "print")]
mod printer_location;

#[cfg(feature = "print")]
mod printer_processing_state;

#[cfg(feature = "print")]
mod printer_processing_state_detail;

#[cfg(feature = "print")]
mod printer_share;

#[cfg(feature = "print")]
mod printer_status;

#[cfg(feature = "directory")]
mod privacy_profile;

#[cfg(feature = "security")]
mod process;

#[cfg(feature = "security")]
mod process_integrity_level;

#[cfg(any(feature = "groups", feature = "users"))]
mod profile_photo;

#[cfg(feature = "reports")]
mod provisioned_identity;
mod provisioned_plan;

#[cfg(feature = "reports")]
mod provisioning_action;

#[cfg(feature = "reports")]
mod provisioning_error_info;

#[cfg(feature = "reports")]
mod provisioning_object_summary;

#[cfg(feature = "reports")]
mod provisioning_result;

#[cfg(feature = "reports")]
mod provisioning_service_principal;

#[cfg(feature = "reports")]
mod provisioning_status_error_category;

#[cfg(feature = "reports")]
mod provisioning_status_info;

#[cfg(feature = "reports")]
mod provisioning_step;

#[cfg(feature = "reports")]
mod provisioning_step_type;

#[cfg(feature = "reports")]
mod provisioning_system;

#[cfg(feature = "intune")]
mod proxied_domain;

#[cfg(feature = "applications")]
mod public_client_application;

#[cfg(feature = "search")]
mod public_error;

#[cfg(feature = "search")]
mod public_error_detail;

#[cfg(feature = "search")]
mod public_inner_error;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod publication_facet;

#[cfg(feature = "files")]
mod quota;

#[cfg(feature = "intune")]
mod rating_apps_type;

#[cfg(feature = "intune")]
mod rating_australia_movies_type;

#[cfg(feature = "intune")]
mod rating_australia_television_type;

#[cfg(feature = "intune")]
mod rating_canada_movies_type;

#[cfg(feature = "intune")]
mod rating_canada_television_type;

#[cfg(feature = "intune")]
mod rating_france_movies_type;

#[cfg(feature = "intune")]
mod rating_france_television_type;

#[cfg(feature = "intune")]
mod rating_germany_movies_type;

#[cfg(feature = "intune")]
mod rating_germany_television_type;

#[cfg(feature = "intune")]
mod rating_ireland_movies_type;

#[cfg(feature = "intune")]
mod rating_ireland_television_type;

#[cfg(feature = "intune")]
mod rating_japan_movies_type;

#[cfg(feature = "intune")]
mod rating_japan_television_type;

#[cfg(feature = "intune")]
mod rating_new_zealand_movies_type;

#[cfg(feature = "intune")]
mod rating_new_zealand_television_type;

#[cfg(feature = "intune")]
mod rating_united_kingdom_movies_type;

#[cfg(feature = "intune")]
mod rating_united_kingdom_television_type;

#[cfg(feature = "intune")]
mod rating_united_states_movies_type;

#[cfg(feature = "intune")]
mod rating_united_states_television_type;

#[cfg(feature = "onenote")]
mod recent_notebook;

#[cfg(feature = "onenote")]
mod recent_notebook_links;

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail"))]
mod recipient;

#[cfg(feature = "mail")]
mod recipient_scope_type;

#[cfg(feature = "calls")]
mod record_operation;

#[cfg(feature = "calls")]
mod recording_info;
mod recurrence_pattern;
mod recurrence_pattern_type;
mod recurrence_range;
mod recurrence_range_type;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod reference_attachment;

#[cfg(feature = "security")]
mod registry_hive;

#[cfg(feature = "security")]
mod registry_key_state;

#[cfg(feature = "security")]
mod registry_operation;

#[cfg(feature = "security")]
mod registry_value_type;
mod reject_join_response;
mod related_contact;

#[cfg(feature = "calendar")]
mod reminder;

#[cfg(feature = "intune")]
mod remote_assistance_onboarding_status;

#[cfg(feature = "intune")]
mod remote_assistance_partner;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod remote_item;

#[cfg(feature = "intune")]
mod remote_lock_action_result;

#[cfg(feature = "governance")]
mod remove_access_apply_action;
mod rename_action;

#[cfg(feature = "reports")]
mod report;

#[cfg(feature = "reports")]
mod report_root;

#[cfg(feature = "intune")]
mod required_password_type;

#[cfg(feature = "applications")]
mod required_resource_access;

#[cfg(feature = "intune")]
mod reset_passcode_action_result;

#[cfg(feature = "applications")]
mod resource_access;

#[cfg(feature = "intune")]
mod resource_action;
mod resource_data;

#[cfg(feature = "intune")]
mod resource_operation;

#[cfg(feature = "files")]
mod resource_reference;

#[cfg(feature = "groups")]
mod resource_specific_permission_grant;

#[cfg(feature = "files")]
mod resource_visualization;

#[cfg(feature = "calendar")]
mod response_status;

#[cfg(feature = "calendar")]
mod response_type;
mod restore_action;
mod result_info;

#[cfg(feature = "intune")]
mod rgb_color;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod risk_detail;

#[cfg(feature = "authentication")]
mod risk_detection;

#[cfg(feature = "authentication")]
mod risk_detection_timing_type;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod risk_event_type;
mod risk_event_types;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod risk_level;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod risk_state;

#[cfg(feature = "authentication")]
mod risk_user_activity;

#[cfg(feature = "authentication")]
mod risky_user;

#[cfg(feature = "authentication")]
mod risky_user_history_item;

#[cfg(feature = "intune")]
mod role_assignment;

#[cfg(feature = "intune")]
mod role_definition;

#[cfg(feature = "intune")]
mod role_permission;

#[cfg(feature = "calendar")]
mod room;

#[cfg(feature = "calendar")]
mod room_list;

#[cfg(any(feature = "files", feature = "groups", feature = "sites", feature = "teams"))]
mod root;

#[cfg(feature = "education")]
mod rubric_criterion;

#[cfg(feature = "education")]
mod rubric_level;

#[cfg(feature = "education")]
mod rubric_quality;
mod rubric_quality_feedback_model;
mod rubric_quality_selected_column_model;

#[cfg(feature = "intune")]
mod run_as_account_type;

#[cfg(feature = "intune")]
mod safe_search_filter_type;

#[cfg(feature = "applications")]
mod saml_single_sign_on_settings;
mod saved_ui_state_generation_options;

#[cfg(feature = "teams")]
mod schedule;

#[cfg(feature = "teams")]
mod schedule_entity_theme;

#[cfg(feature = "calendar")]
mod schedule_information;

#[cfg(feature = "calendar")]
mod schedule_item;

#[cfg(feature = "teams")]
mod scheduling_group;

#[cfg(feature = "directory")]
mod schema_extension;

#[cfg(feature = "directory")]
mod scoped_role_membership;

#[cfg(feature = "contacts")]
mod scored_email_address;
mod search;
mod search_entity;

#[cfg(feature = "search")]
mod search_hit;

#[cfg(feature = "search")]
mod search_hits_container;

#[cfg(feature = "search")]
mod search_query;

#[cfg(feature = "search")]
mod search_request;

#[cfg(feature = "search")]
mod search_response;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod search_result;

#[cfg(feature = "onenote")]
mod section_group;

#[cfg(feature = "onenote")]
mod section_links;

#[cfg(feature = "security")]
mod secure_score;

#[cfg(feature = "security")]
mod secure_score_control_profile;

#[cfg(feature = "security")]
mod secure_score_control_state_update;
mod security;

#[cfg(feature = "security")]
mod security_network_protocol;

#[cfg(feature = "security")]
mod security_resource;

#[cfg(feature = "security")]
mod security_resource_type;

#[cfg(feature = "security")]
mod security_vendor_information;

#[cfg(feature = "authentication")]
mod self_service_sign_up_authentication_flow_configuration;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod sensitivity;

#[cfg(feature = "calls")]
mod service_hosted_media_config;

#[cfg(any(feature = "directory", feature = "users"))]
mod service_plan_info;

#[cfg(feature = "applications")]
mod service_principal;
mod service_principal_identity;
mod setting_source;
mod setting_source_type;

#[cfg(feature = "intune")]
mod setting_state_device_summary;

#[cfg(feature = "groups")]
mod setting_template_value;

#[cfg(feature = "groups")]
mod setting_value;
mod share_action;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod shared;

#[cfg(feature = "files")]
mod shared_drive_item;

#[cfg(feature = "files")]
mod shared_insight;

#[cfg(feature = "intune")]
mod shared_pc_account_deletion_policy_type;

#[cfg(feature = "intune")]
mod shared_pc_account_manager_policy;

#[cfg(feature = "intune")]
mod shared_pc_allowed_account_type;

#[cfg(feature = "intune")]
mod shared_pc_configuration;

#[cfg(any(feature = "files", feature = "groups", feature = "sites", feature = "teams"))]
mod sharepoint_ids;

#[cfg(feature = "files")]
mod sharing_detail;

#[cfg(any(feature = "files", feature = "sites"))]
mod sharing_invitation;

#[cfg(any(feature = "files", feature = "sites"))]
mod sharing_link;

#[cfg(feature = "teams")]
mod shift;

#[cfg(feature = "teams")]
mod shift_activity;

#[cfg(feature = "users")]
mod shift_availability;

#[cfg(feature = "teams")]
mod shift_item;

#[cfg(feature = "users")]
mod shift_preferences;

#[cfg(feature = "reports")]
mod sign_in;

#[cfg(feature = "applications")]
mod sign_in_audience;

#[cfg(feature = "authentication")]
mod sign_in_frequency_session_control;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod sign_in_location;

#[cfg(feature = "reports")]
mod sign_in_status;

#[cfg(feature = "authentication")]
mod signin_frequency_type;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod single_value_legacy_extended_property;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod site;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod site_collection;

#[cfg(feature = "intune")]
mod site_security_level;

#[cfg(feature = "mail")]
mod size_range;

#[cfg(feature = "intune")]
mod software_update_status_summary;

#[cfg(feature = "applications")]
mod spa_application;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod special_folder;

#[cfg(feature = "authentication")]
mod staged_feature_name;
mod standard_time_zone_offset;

#[cfg(feature = "intune")]
mod state_management_setting;

#[cfg(feature = "users")]
mod status;

#[cfg(feature = "files")]
mod storage_plan_information;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod sts_policy;

#[cfg(feature = "calls")]
mod subscribe_to_tone_operation;

#[cfg(feature = "directory")]
mod subscribed_sku;

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
mod subscription;

#[cfg(feature = "teams")]
mod swap_shifts_change_request;

#[cfg(any(feature = "files", feature = "sites"))]
mod system_facet;

#[cfg(feature = "reports")]
mod target_resource;

#[cfg(feature = "intune")]
mod targeted_managed_app_configuration;

#[cfg(feature = "intune")]
mod targeted_managed_app_policy_assignment;

#[cfg(feature = "intune")]
mod targeted_managed_app_protection;

#[cfg(feature = "tasks")]
mod task_status;

#[cfg(feature = "teams")]
mod team;

#[cfg(feature = "teams")]
mod team_class_settings;

#[cfg(feature = "teams")]
mod team_fun_settings;

#[cfg(feature = "teams")]
mod team_guest_settings;

#[cfg(feature = "teams")]
mod team_member_settings;

#[cfg(feature = "teams")]
mod team_messaging_settings;

#[cfg(feature = "teams")]
mod team_specialization;

#[cfg(feature = "teams")]
mod team_visibility_type;

#[cfg(feature = "teams")]
mod teams_app;

#[cfg(feature = "teams")]
mod teams_app_definition;

#[cfg(feature = "teams")]
mod teams_app_distribution_method;

#[cfg(feature = "teams")]
mod teams_app_installation;
mod teams_app_installed_state;

#[cfg(feature = "teams")]
mod teams_async_operation;

#[cfg(feature = "teams")]
mod teams_async_operation_status;

#[cfg(feature = "teams")]
mod teams_async_operation_type;
mod teams_catalog_app;

#[cfg(feature = "teams")]
mod teams_tab;

#[cfg(feature = "teams")]
mod teams_tab_configuration;

#[cfg(feature = "teams")]
mod teams_template;
mod teamwork;

#[cfg(feature = "teams")]
mod teamwork_activity_topic;

#[cfg(feature = "teams")]
mod teamwork_activity_topic_source;
mod teamwork_application_identity;
mod teamwork_application_identity_type;

#[cfg(feature = "teams")]
mod teamwork_bot;

#[cfg(feature = "teams")]
mod teamwork_conversation_identity;

#[cfg(feature = "teams")]
mod teamwork_conversation_identity_type;
mod teamwork_hosted_content;

#[cfg(feature = "teams")]
mod teamwork_notification_recipient;
mod teamwork_tag_identity;
mod teamwork_user_identity;
mod teamwork_user_identity_type;

#[cfg(feature = "intune")]
mod telecom_expense_management_partner;

#[cfg(feature = "calls")]
mod teleconference_device_audio_quality;

#[cfg(feature = "calls")]
mod teleconference_device_media_quality;

#[cfg(feature = "calls")]
mod teleconference_device_quality;

#[cfg(feature = "calls")]
mod teleconference_device_screen_sharing_quality;

#[cfg(feature = "calls")]
mod teleconference_device_video_quality;

#[cfg(feature = "intune")]
mod terms_and_conditions;

#[cfg(feature = "intune")]
mod terms_and_conditions_acceptance_status;

#[cfg(feature = "intune")]
mod terms_and_conditions_assignment;

#[cfg(feature = "governance")]
mod terms_expiration;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod text_column;

#[cfg(feature = "security")]
mod threat_assessment_content_type;

#[cfg(feature = "security")]
mod threat_assessment_request;

#[cfg(feature = "security")]
mod threat_assessment_request_source;

#[cfg(feature = "security")]
mod threat_assessment_result;

#[cfg(feature = "security")]
mod threat_assessment_result_type;

#[cfg(feature = "security")]
mod threat_assessment_status;

#[cfg(feature = "security")]
mod threat_category;

#[cfg(feature = "security")]
mod threat_expected_assessment;

#[cfg(feature = "files")]
mod thumbnail;

#[cfg(feature = "files")]
mod thumbnail_set;

#[cfg(feature = "calendar")]
mod time_constraint;

#[cfg(feature = "teams")]
mod time_off;

#[cfg(feature = "teams")]
mod time_off_item;

#[cfg(feature = "teams")]
mod time_off_reason;

#[cfg(feature = "teams")]
mod time_off_reason_icon_type;

#[cfg(feature = "teams")]
mod time_off_request;

#[cfg(feature = "users")]
mod time_range;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod time_slot;
mod time_stamp;
mod time_zone_base;

#[cfg(feature = "mail")]
mod time_zone_information;

#[cfg(feature = "mail")]
mod time_zone_standard;
mod todo;

#[cfg(feature = "tasks")]
mod todo_task;

#[cfg(feature = "tasks")]
mod todo_task_list;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod token_issuance_policy;

#[cfg(feature = "authentication")]
mod token_issuer_type;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod token_lifetime_policy;
mod token_meeting_info;
mod tone;
mod tone_info;

#[cfg(feature = "files")]
mod trending;
mod tuple2of_execution_type_i_collection1of_operation;

#[cfg(feature = "calls")]
mod unmute_participant_operation;

#[cfg(feature = "calls")]
mod update_recording_status_operation;

#[cfg(feature = "intune")]
mod update_windows_device_account_action_parameter;

#[cfg(any(feature = "calendar", feature = "files", feature = "mail", feature = "print"))]
mod upload_session;
mod uri;

#[cfg(feature = "security")]
mod url_assessment_request;

#[cfg(feature = "files")]
mod usage_details;

#[cfg(feature = "files")]
mod used_insight;
mod user;

#[cfg(feature = "security")]
mod user_account_security_type;

#[cfg(feature = "users")]
mod user_activity;

#[cfg(feature = "authentication")]
mod user_attribute_values_item;

#[cfg(feature = "governance")]
mod user_consent_request;

#[cfg(feature = "authentication")]
mod user_flow_api_connector_configuration;

#[cfg(feature = "authentication")]
mod user_flow_language_configuration;

#[cfg(feature = "authentication")]
mod user_flow_language_page;

#[cfg(feature = "authentication")]
mod user_flow_type;

#[cfg(any(feature = "governance", feature = "print", feature = "reports"))]
mod user_identity;

#[cfg(feature = "intune")]
mod user_install_state_summary;

#[cfg(feature = "teams")]
mod user_scope_teams_app_installation;

#[cfg(feature = "security")]
mod user_security_state;

#[cfg(feature = "users")]
mod user_settings;
mod user_teamwork;

#[cfg(feature = "directory")]
mod verified_domain;

#[cfg(feature = "applications")]
mod verified_publisher;
mod version_action;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod video;

#[cfg(feature = "intune")]
mod visibility_setting;

#[cfg(feature = "users")]
mod visual_info;

#[cfg(feature = "intune")]
mod vpp_licensing_type;

#[cfg(feature = "intune")]
mod vpp_token;

#[cfg(feature = "intune")]
mod vpp_token_account_type;

#[cfg(feature = "intune")]
mod vpp_token_state;

#[cfg(feature = "intune")]
mod vpp_token_sync_status;

#[cfg(feature = "security")]
mod vulnerability_state;

#[cfg(feature = "intune")]
mod web_app;

#[cfg(feature = "applications")]
mod web_application;

#[cfg(feature = "intune")]
mod web_browser_cookie_settings;

#[cfg(feature = "contacts")]
mod website;

#[cfg(feature = "contacts")]
mod website_type;
mod week_index;

#[cfg(feature = "intune")]
mod weekly_schedule;

#[cfg(feature = "intune")]
mod welcome_screen_meeting_information;

#[cfg(feature = "tasks")]
mod wellknown_list_name;

#[cfg(feature = "intune")]
mod win32_lob_app;

#[cfg(feature = "intune")]
mod win32_lob_app_assignment_settings;

#[cfg(feature = "intune")]
mod win32_lob_app_delivery_optimization_priority;

#[cfg(feature = "intune")]
mod win32_lob_app_file_system_operation_type;

#[cfg(feature = "intune")]
mod win32_lob_app_file_system_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_install_experience;

#[cfg(feature = "intune")]
mod win32_lob_app_msi_information;

#[cfg(feature = "intune")]
mod win32_lob_app_msi_package_type;

#[cfg(feature = "intune")]
mod win32_lob_app_notification;

#[cfg(feature = "intune")]
mod win32_lob_app_power_shell_script_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_power_shell_script_rule_operation_type;

#[cfg(feature = "intune")]
mod win32_lob_app_product_code_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_rule_operation_type;

#[cfg(feature = "intune")]
mod win32_lob_app_restart_behavior;

#[cfg(feature = "intune")]
mod win32_lob_app_restart_settings;

#[cfg(feature = "intune")]
mod win32_lob_app_return_code;

#[cfg(feature = "intune")]
mod win32_lob_app_return_code_type;

#[cfg(feature = "intune")]
mod win32_lob_app_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_rule_operator;

#[cfg(feature = "intune")]
mod win32_lob_app_rule_type;

#[cfg(feature = "intune")]
mod windows10_compliance_policy;

#[cfg(feature = "intune")]
mod windows10_custom_configuration;

#[cfg(feature = "intune")]
mod windows10_edition_type;

#[cfg(feature = "intune")]
mod windows10_endpoint_protection_configuration;

#[cfg(feature = "intune")]
mod windows10_enterprise_modern_app_management_configuration;

#[cfg(feature = "intune")]
mod windows10_general_configuration;

#[cfg(feature = "intune")]
mod windows10_mobile_compliance_policy;

#[cfg(feature = "intune")]
mod windows10_network_proxy_server;

#[cfg(feature = "intune")]
mod windows10_secure_assessment_configuration;

#[cfg(feature = "intune")]
mod windows10_team_general_configuration;

#[cfg(feature = "intune")]
mod windows81_compliance_policy;

#[cfg(feature = "intune")]
mod windows81_general_configuration;

#[cfg(feature = "intune")]
mod windows_architecture;

#[cfg(feature = "intune")]
mod windows_autopilot_device_identity;

#[cfg(feature = "intune")]
mod windows_defender_advanced_threat_protection_configuration;

#[cfg(feature = "intune")]
mod windows_defender_scan_action_result;

#[cfg(feature = "intune")]
mod windows_delivery_optimization_mode;

#[cfg(feature = "intune")]
mod windows_device_ad_account;

#[cfg(feature = "intune")]
mod windows_device_account;

#[cfg(feature = "intune")]
mod windows_device_azure_ad_account;

#[cfg(feature = "intune")]
mod windows_device_type;

#[cfg(feature = "intune")]
mod windows_firewall_network_profile;

#[cfg(feature = "authentication")]
mod windows_hello_for_business_authentication_method;

#[cfg(feature = "intune")]
mod windows_hello_for_business_pin_usage;

#[cfg(feature = "intune")]
mod windows_information_protection;

#[cfg(feature = "intune")]
mod windows_information_protection_app;

#[cfg(feature = "intune")]
mod windows_information_protection_app_learning_summary;

#[cfg(feature = "intune")]
mod windows_information_protection_app_locker_file;

#[cfg(feature = "intune")]
mod windows_information_protection_data_recovery_certificate;

#[cfg(feature = "intune")]
mod windows_information_protection_desktop_app;

#[cfg(feature = "intune")]
mod windows_information_protection_enforcement_level;

#[cfg(feature = "intune")]
mod windows_information_protection_ip_range_collection;

#[cfg(feature = "intune")]
mod windows_information_protection_network_learning_summary;

#[cfg(feature = "intune")]
mod windows_information_protection_pin_character_requirements;

#[cfg(feature = "intune")]
mod windows_information_protection_policy;

#[cfg(feature = "intune")]
mod windows_information_protection_proxied_domain_collection;

#[cfg(feature = "intune")]
mod windows_information_protection_resource_collection;

#[cfg(feature = "intune")]
mod windows_information_protection_store_app;

#[cfg(feature = "intune")]
mod windows_minimum_operating_system;

#[cfg(feature = "intune")]
mod windows_mobile_msi;

#[cfg(feature = "intune")]
mod windows_office_client_configuration;

#[cfg(feature = "intune")]
mod windows_office_client_security_configuration;

#[cfg(feature = "intune")]
mod windows_phone81_compliance_policy;

#[cfg(feature = "intune")]
mod windows_phone81_custom_configuration;

#[cfg(feature = "intune")]
mod windows_phone81_general_configuration;

#[cfg(feature = "intune")]
mod windows_spotlight_enablement_settings;

#[cfg(feature = "intune")]
mod windows_start_menu_app_list_visibility_type;

#[cfg(feature = "intune")]
mod windows_start_menu_mode_type;

#[cfg(feature = "intune")]
mod windows_universal_app_x;

#[cfg(feature = "intune")]
mod windows_update_active_hours_install;

#[cfg(feature = "intune")]
mod windows_update_for_business_configuration;

#[cfg(feature = "intune")]
mod windows_update_install_schedule_type;

#[cfg(feature = "intune")]
mod windows_update_scheduled_install;

#[cfg(feature = "intune")]
mod windows_update_type;

#[cfg(feature = "intune")]
mod windows_user_account_control_settings;

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
mod workbook;

#[cfg(feature = "excel")]
mod workbook_application;

#[cfg(feature = "excel")]
mod workbook_chart;

#[cfg(feature = "excel")]
mod workbook_chart_area_format;

#[cfg(feature = "excel")]
mod workbook_chart_axes;

#[cfg(feature = "excel")]
mod workbook_chart_axis;

#[cfg(feature = "excel")]
mod workbook_chart_axis_format;

#[cfg(feature = "excel")]
mod workbook_chart_axis_title;

#[cfg(feature = "excel")]
mod workbook_chart_axis_title_format;

#[cfg(feature = "excel")]
mod workbook_chart_data_label_format;

#[cfg(feature = "excel")]
mod workbook_chart_data_labels;

#[cfg(feature = "excel")]
mod workbook_chart_fill;

#[cfg(feature = "excel")]
mod workbook_chart_font;

#[cfg(feature = "excel")]
mod workbook_chart_gridlines;

#[cfg(feature = "excel")]
mod workbook_chart_gridlines_format;

#[cfg(feature = "excel")]
mod workbook_chart_legend;

#[cfg(feature = "excel")]
mod workbook_chart_legend_format;

#[cfg(feature = "excel")]
mod workbook_chart_line_format;

#[cfg(feature = "excel")]
mod workbook_chart_point;

#[cfg(feature = "excel")]
mod workbook_chart_point_format;

#[cfg(feature = "excel")]
mod workbook_chart_series;

#[cfg(feature = "excel")]
mod workbook_chart_series_format;

#[cfg(feature = "excel")]
mod workbook_chart_title;

#[cfg(feature = "excel")]
mod workbook_chart_title_format;

#[cfg(feature = "excel")]
mod workbook_comment;

#[cfg(feature = "excel")]
mod workbook_comment_reply;

#[cfg(feature = "excel")]
mod workbook_filter;

#[cfg(feature = "excel")]
mod workbook_filter_criteria;
mod workbook_filter_date_time;

#[cfg(feature = "excel")]
mod workbook_format_protection;

#[cfg(feature = "excel")]
mod workbook_icon;

#[cfg(feature = "excel")]
mod workbook_named_item;

#[cfg(feature = "excel")]
mod workbook_operation;

#[cfg(feature = "excel")]
mod workbook_operation_error;

#[cfg(feature = "excel")]
mod workbook_pivot_table;

#[cfg(feature = "excel")]
mod workbook_range;

#[cfg(feature = "excel")]
mod workbook_range_border;

#[cfg(feature = "excel")]
mod workbook_range_fill;

#[cfg(feature = "excel")]
mod workbook_range_font;

#[cfg(feature = "excel")]
mod workbook_range_format;

#[cfg(feature = "excel")]
mod workbook_range_sort;

#[cfg(feature = "excel")]
mod workbook_range_view;

#[cfg(feature = "excel")]
mod workbook_session_info;

#[cfg(feature = "excel")]
mod workbook_sort_field;

#[cfg(feature = "excel")]
mod workbook_table;

#[cfg(feature = "excel")]
mod workbook_table_column;

#[cfg(feature = "excel")]
mod workbook_table_row;

#[cfg(feature = "excel")]
mod workbook_table_sort;

#[cfg(feature = "excel")]
mod workbook_worksheet;

#[cfg(feature = "excel")]
mod workbook_worksheet_protection;

#[cfg(feature = "excel")]
mod workbook_worksheet_protection_options;

#[cfg(feature = "teams")]
mod workforce_integration;

#[cfg(feature = "teams")]
mod workforce_integration_encryption;

#[cfg(feature = "teams")]
mod workforce_integration_encryption_protocol;
mod workforce_integration_supported_entities;
mod working_hours;

pub use self::exports::*;
