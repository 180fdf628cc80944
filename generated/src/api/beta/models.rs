// Written by `cargo xtask gen`; do not edit.
//! The types of `beta`, and a module for each further namespace.

pub mod call_records;
pub mod ediscovery;
pub mod external_connectors;
pub mod managed_tenants;
pub mod term_store;
pub mod termstore;
pub mod windows_updates;

mod exports;

#[cfg(feature = "directory")]
mod contract;
mod dimensions;

#[cfg(feature = "calls")]
mod in_a_call;
mod item_preview_info;
mod json;

#[cfg(feature = "authentication")]
mod user_flow;

#[cfg(feature = "teams")]
mod aad_user_conversation_member;
mod aad_user_conversation_member_result;

#[cfg(feature = "teams")]
mod aad_user_notification_recipient;
mod accept_join_response;

#[cfg(any(feature = "files", feature = "sites"))]
mod access_action;

#[cfg(feature = "governance")]
mod access_package;

#[cfg(feature = "governance")]
mod access_package_answer;

#[cfg(feature = "governance")]
mod access_package_answer_choice;

#[cfg(feature = "governance")]
mod access_package_answer_string;

#[cfg(feature = "governance")]
mod access_package_assignment;

#[cfg(feature = "governance")]
mod access_package_assignment_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod access_package_assignment_policy;

#[cfg(feature = "governance")]
mod access_package_assignment_request;

#[cfg(feature = "governance")]
mod access_package_assignment_request_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod access_package_assignment_resource_role;

#[cfg(feature = "governance")]
mod access_package_catalog;

#[cfg(feature = "governance")]
mod access_package_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod access_package_localized_content;

#[cfg(feature = "governance")]
mod access_package_localized_text;

#[cfg(feature = "governance")]
mod access_package_multiple_choice_question;

#[cfg(feature = "governance")]
mod access_package_question;

#[cfg(feature = "governance")]
mod access_package_resource;

#[cfg(feature = "governance")]
mod access_package_resource_environment;

#[cfg(feature = "governance")]
mod access_package_resource_request;

#[cfg(feature = "governance")]
mod access_package_resource_role;

#[cfg(feature = "governance")]
mod access_package_resource_role_scope;

#[cfg(feature = "governance")]
mod access_package_resource_scope;

#[cfg(feature = "governance")]
mod access_package_subject;

#[cfg(feature = "governance")]
mod access_package_text_input_question;

#[cfg(feature = "governance")]
mod access_review;

#[cfg(feature = "governance")]
mod access_review_apply_action;

#[cfg(feature = "governance")]
mod access_review_decision;

#[cfg(feature = "governance")]
mod access_review_history_definition;

#[cfg(feature = "governance")]
mod access_review_inactive_users_query_scope;

#[cfg(any(feature = "governance", feature = "users"))]
mod access_review_instance;

#[cfg(any(feature = "governance", feature = "users"))]
mod access_review_instance_decision_item;

#[cfg(any(feature = "governance", feature = "users"))]
mod access_review_instance_decision_item_resource;

#[cfg(any(feature = "governance", feature = "users"))]
mod access_review_instance_decision_item_service_principal_target;

#[cfg(any(feature = "governance", feature = "users"))]
mod access_review_instance_decision_item_target;

#[cfg(any(feature = "governance", feature = "users"))]
mod access_review_instance_decision_item_user_target;

#[cfg(feature = "governance")]
mod access_review_notification_recipient_item;

#[cfg(feature = "governance")]
mod access_review_notification_recipient_query_scope;

#[cfg(feature = "governance")]
mod access_review_notification_recipient_scope;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod access_review_policy;

#[cfg(feature = "governance")]
mod access_review_query_scope;

#[cfg(feature = "governance")]
mod access_review_recurrence_settings;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod access_review_reviewer_scope;

#[cfg(feature = "governance")]
mod access_review_schedule_definition;

#[cfg(feature = "governance")]
mod access_review_schedule_settings;

#[cfg(any(feature = "authentication", feature = "governance", feature = "users"))]
mod access_review_scope;

#[cfg(feature = "governance")]
mod access_review_settings;
mod accounts;

#[cfg(feature = "teams")]
mod action_result_part;
mod action_source;

#[cfg(any(feature = "intune", feature = "users"))]
mod action_state;

#[cfg(any(feature = "intune", feature = "users"))]
mod activate_device_esim_action_result;
mod activate_service;

#[cfg(feature = "intune")]
mod active_directory_windows_autopilot_deployment_profile;

#[cfg(feature = "users")]
mod activity;

#[cfg(feature = "authentication")]
mod activity_based_timeout_policy;

#[cfg(feature = "calendar")]
mod activity_domain;

#[cfg(feature = "users")]
mod activity_statistics;

#[cfg(feature = "authentication")]
mod activity_type;

#[cfg(any(feature = "security", feature = "users"))]
mod add_content_footer_action;

#[cfg(any(feature = "security", feature = "users"))]
mod add_content_header_action;

#[cfg(any(feature = "applications", feature = "reports"))]
mod add_in;

#[cfg(any(feature = "security", feature = "users"))]
mod add_watermark_action;

#[cfg(feature = "intune")]
mod admin_consent;

#[cfg(feature = "authentication")]
mod admin_consent_request_policy;

#[cfg(feature = "intune")]
mod admin_consent_state;

#[cfg(any(feature = "directory", feature = "education"))]
mod administrative_unit;
mod administrator_configured_device_compliance_state;

#[cfg(feature = "intune")]
mod advanced_bit_locker_state;

#[cfg(feature = "authentication")]
mod advanced_config_state;

#[cfg(feature = "intune")]
mod advanced_threat_protection_onboarding_device_setting_state;

#[cfg(feature = "intune")]
mod advanced_threat_protection_onboarding_state_summary;
mod aged_accounts_payable;
mod aged_accounts_receivable;

#[cfg(feature = "applications")]
mod agent_status;

#[cfg(feature = "search")]
mod aggregation_option;

#[cfg(feature = "governance")]
mod agreement;

#[cfg(feature = "users")]
mod agreement_acceptance;

#[cfg(feature = "governance")]
mod agreement_file;
mod agreement_file_data;

#[cfg(feature = "governance")]
mod agreement_file_localization;
mod agreement_file_version;

#[cfg(feature = "intune")]
mod air_print_destination;
mod album;

#[cfg(feature = "security")]
mod alert;

#[cfg(feature = "security")]
mod alert_feedback;

#[cfg(feature = "security")]
mod alert_history_state;

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

#[cfg(feature = "users")]
mod allowed_audiences;

#[cfg(feature = "search")]
mod alteration_response;

#[cfg(feature = "search")]
mod altered_query_token;

#[cfg(any(feature = "directory", feature = "users"))]
mod alternative_security_id;

#[cfg(feature = "users")]
mod analytics_activity_type;

#[cfg(feature = "intune")]
mod android_certificate_profile_base;

#[cfg(feature = "intune")]
mod android_compliance_policy;

#[cfg(feature = "intune")]
mod android_custom_configuration;

#[cfg(feature = "intune")]
mod android_device_owner_app_auto_update_policy_type;

#[cfg(feature = "intune")]
mod android_device_owner_battery_plugged_mode;

#[cfg(feature = "intune")]
mod android_device_owner_certificate_profile_base;

#[cfg(feature = "intune")]
mod android_device_owner_compliance_policy;

#[cfg(feature = "intune")]
mod android_device_owner_default_app_permission_policy_type;

#[cfg(feature = "intune")]
mod android_device_owner_derived_credential_authentication_configuration;

#[cfg(feature = "intune")]
mod android_device_owner_enrollment_mode;

#[cfg(feature = "intune")]
mod android_device_owner_enrollment_profile;

#[cfg(feature = "intune")]
mod android_device_owner_enrollment_profile_type;

#[cfg(feature = "intune")]
mod android_device_owner_enrollment_token_type;

#[cfg(feature = "intune")]
mod android_device_owner_enterprise_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_device_owner_general_device_configuration;

#[cfg(feature = "intune")]
mod android_device_owner_global_proxy;

#[cfg(feature = "intune")]
mod android_device_owner_global_proxy_auto_config;

#[cfg(feature = "intune")]
mod android_device_owner_global_proxy_direct;

#[cfg(feature = "intune")]
mod android_device_owner_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_customization_status_bar;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_customization_system_navigation;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_app;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_app_position_item;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_folder_icon;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_folder_item;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_home_screen_item;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_icon_size;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_managed_folder;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_managed_folder_reference;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_screen_orientation;

#[cfg(feature = "intune")]
mod android_device_owner_kiosk_mode_weblink;

#[cfg(feature = "intune")]
mod android_device_owner_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod android_device_owner_play_store_mode;

#[cfg(feature = "intune")]
mod android_device_owner_required_password_type;

#[cfg(feature = "intune")]
mod android_device_owner_scep_certificate_profile;

#[cfg(feature = "intune")]
mod android_device_owner_system_update_install_type;

#[cfg(feature = "intune")]
mod android_device_owner_trusted_root_certificate;

#[cfg(feature = "intune")]
mod android_device_owner_virtual_home_button_type;

#[cfg(feature = "intune")]
mod android_device_owner_vpn_configuration;

#[cfg(feature = "intune")]
mod android_device_owner_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_device_owner_wi_fi_security_type;

#[cfg(feature = "intune")]
mod android_eap_type;

#[cfg(feature = "intune")]
mod android_eas_email_profile_configuration;

#[cfg(feature = "intune")]
mod android_enrollment_company_code;
mod android_enterprise_always_on_vpn_package_type;

#[cfg(feature = "intune")]
mod android_enterprise_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_for_work_app;

#[cfg(feature = "intune")]
mod android_for_work_app_configuration_schema;

#[cfg(feature = "intune")]
mod android_for_work_app_configuration_schema_item;

#[cfg(feature = "intune")]
mod android_for_work_app_configuration_schema_item_data_type;

#[cfg(feature = "intune")]
mod android_for_work_bind_status;

#[cfg(feature = "intune")]
mod android_for_work_certificate_profile_base;

#[cfg(feature = "intune")]
mod android_for_work_compliance_policy;

#[cfg(feature = "intune")]
mod android_for_work_cross_profile_data_sharing_type;

#[cfg(feature = "intune")]
mod android_for_work_custom_configuration;

#[cfg(feature = "intune")]
mod android_for_work_default_app_permission_policy_type;

#[cfg(feature = "intune")]
mod android_for_work_eas_email_profile_base;

#[cfg(feature = "intune")]
mod android_for_work_enrollment_profile;

#[cfg(feature = "intune")]
mod android_for_work_enrollment_target;

#[cfg(feature = "intune")]
mod android_for_work_enterprise_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_for_work_general_device_configuration;

#[cfg(feature = "intune")]
mod android_for_work_gmail_eas_configuration;

#[cfg(feature = "intune")]
mod android_for_work_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod android_for_work_mobile_app_configuration;

#[cfg(feature = "intune")]
mod android_for_work_nine_work_eas_configuration;

#[cfg(feature = "intune")]
mod android_for_work_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod android_for_work_required_password_type;

#[cfg(feature = "intune")]
mod android_for_work_scep_certificate_profile;

#[cfg(feature = "intune")]
mod android_for_work_settings;

#[cfg(feature = "intune")]
mod android_for_work_sync_status;

#[cfg(feature = "intune")]
mod android_for_work_trusted_root_certificate;

#[cfg(feature = "intune")]
mod android_for_work_vpn_configuration;

#[cfg(feature = "intune")]
mod android_for_work_vpn_connection_type;

#[cfg(feature = "intune")]
mod android_for_work_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_general_device_configuration;

#[cfg(feature = "intune")]
mod android_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod android_keyguard_feature;

#[cfg(feature = "intune")]
mod android_lob_app;

#[cfg(feature = "intune")]
mod android_managed_app_protection;

#[cfg(feature = "intune")]
mod android_managed_app_registration;

#[cfg(feature = "intune")]
mod android_managed_app_safety_net_apps_verification_type;

#[cfg(feature = "intune")]
mod android_managed_app_safety_net_device_attestation_type;

#[cfg(feature = "intune")]
mod android_managed_app_safety_net_evaluation_type;

#[cfg(feature = "intune")]
mod android_managed_store_account_app_sync_status;

#[cfg(feature = "intune")]
mod android_managed_store_account_bind_status;

#[cfg(feature = "intune")]
mod android_managed_store_account_enrollment_target;

#[cfg(feature = "intune")]
mod android_managed_store_account_enterprise_settings;

#[cfg(feature = "intune")]
mod android_managed_store_app;

#[cfg(feature = "intune")]
mod android_managed_store_app_assignment_settings;

#[cfg(feature = "intune")]
mod android_managed_store_app_configuration;

#[cfg(feature = "intune")]
mod android_managed_store_app_configuration_schema;

#[cfg(feature = "intune")]
mod android_managed_store_app_configuration_schema_item;

#[cfg(feature = "intune")]
mod android_managed_store_app_configuration_schema_item_data_type;

#[cfg(feature = "intune")]
mod android_managed_store_app_track;

#[cfg(feature = "intune")]
mod android_managed_store_web_app;

#[cfg(feature = "intune")]
mod android_minimum_operating_system;

#[cfg(feature = "intune")]
mod android_mobile_app_identifier;

#[cfg(feature = "intune")]
mod android_oma_cp_configuration;

#[cfg(feature = "intune")]
mod android_permission_action;

#[cfg(feature = "intune")]
mod android_permission_action_type;

#[cfg(feature = "intune")]
mod android_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod android_profile_applicability;

#[cfg(feature = "intune")]
mod android_required_password_complexity;

#[cfg(feature = "intune")]
mod android_required_password_type;

#[cfg(feature = "intune")]
mod android_safety_net_evaluation_type;

#[cfg(feature = "intune")]
mod android_scep_certificate_profile;

#[cfg(feature = "intune")]
mod android_store_app;

#[cfg(feature = "intune")]
mod android_trusted_root_certificate;

#[cfg(feature = "intune")]
mod android_username_source;

#[cfg(feature = "intune")]
mod android_vpn_configuration;

#[cfg(feature = "intune")]
mod android_vpn_connection_type;

#[cfg(feature = "intune")]
mod android_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_wi_fi_security_type;

#[cfg(feature = "intune")]
mod android_work_profile_certificate_profile_base;

#[cfg(feature = "intune")]
mod android_work_profile_compliance_policy;

#[cfg(feature = "intune")]
mod android_work_profile_cross_profile_data_sharing_type;

#[cfg(feature = "intune")]
mod android_work_profile_custom_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_default_app_permission_policy_type;

#[cfg(feature = "intune")]
mod android_work_profile_eas_email_profile_base;

#[cfg(feature = "intune")]
mod android_work_profile_enterprise_wi_fi_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_general_device_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_gmail_eas_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_nine_work_eas_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod android_work_profile_required_password_type;

#[cfg(feature = "intune")]
mod android_work_profile_scep_certificate_profile;

#[cfg(feature = "intune")]
mod android_work_profile_trusted_root_certificate;

#[cfg(feature = "intune")]
mod android_work_profile_vpn_configuration;

#[cfg(feature = "intune")]
mod android_work_profile_vpn_connection_type;

#[cfg(feature = "intune")]
mod android_work_profile_wi_fi_configuration;

#[cfg(feature = "profile")]
mod anniversary_type;

#[cfg(feature = "security")]
mod anonymous_ip_risk_event;

#[cfg(feature = "intune")]
mod aosp_device_owner_compliance_policy;

#[cfg(feature = "intune")]
mod aosp_device_owner_device_configuration;

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
mod app_install_control_type;

#[cfg(feature = "intune")]
mod app_list_item;

#[cfg(feature = "intune")]
mod app_list_type;

#[cfg(feature = "intune")]
mod app_locker_application_control_type;

#[cfg(feature = "intune")]
mod app_log_collection_download_details;

#[cfg(feature = "intune")]
mod app_log_collection_request;

#[cfg(feature = "intune")]
mod app_log_decryption_algorithm;

#[cfg(feature = "intune")]
mod app_log_upload_state;

#[cfg(feature = "intune")]
mod app_management_level;

#[cfg(any(feature = "applications", feature = "reports"))]
mod app_role;

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
mod app_role_assignment;

#[cfg(feature = "governance")]
mod app_scope;

#[cfg(feature = "intune")]
mod app_vulnerability_managed_device;

#[cfg(feature = "intune")]
mod app_vulnerability_mobile_app;

#[cfg(feature = "intune")]
mod app_vulnerability_task;

#[cfg(feature = "intune")]
mod app_vulnerability_task_mitigation_type;

#[cfg(feature = "intune")]
mod apple_app_list_item;

#[cfg(feature = "intune")]
mod apple_device_features_configuration_base;

#[cfg(feature = "intune")]
mod apple_enrollment_profile_assignment;

#[cfg(feature = "intune")]
mod apple_expedited_checkin_configuration_base;

#[cfg(feature = "authentication")]
mod apple_managed_identity_provider;

#[cfg(feature = "intune")]
mod apple_owner_type_enrollment_type;

#[cfg(feature = "intune")]
mod apple_push_notification_certificate;

#[cfg(feature = "intune")]
mod apple_subject_name_format;

#[cfg(feature = "intune")]
mod apple_user_initiated_enrollment_profile;

#[cfg(feature = "intune")]
mod apple_user_initiated_enrollment_type;

#[cfg(feature = "intune")]
mod apple_vpn_always_on_configuration;

#[cfg(feature = "intune")]
mod apple_vpn_configuration;

#[cfg(feature = "intune")]
mod apple_vpn_connection_type;

#[cfg(feature = "intune")]
mod apple_vpp_token_troubleshooting_event;

#[cfg(feature = "applications")]
mod application;

#[cfg(feature = "authentication")]
mod application_enforced_restrictions_session_control;

#[cfg(feature = "intune")]
mod application_guard_block_clipboard_sharing_type;

#[cfg(feature = "intune")]
mod application_guard_block_file_transfer_type;

#[cfg(feature = "intune")]
mod application_guard_enabled_options;

#[cfg(feature = "applications")]
mod application_service_principal;

#[cfg(feature = "reports")]
mod application_sign_in_detailed_summary;

#[cfg(feature = "reports")]
mod application_sign_in_summary;

#[cfg(feature = "applications")]
mod application_template;

#[cfg(feature = "intune")]
mod application_type;

#[cfg(feature = "reports")]
mod applied_conditional_access_policy;

#[cfg(feature = "reports")]
mod applied_conditional_access_policy_result;

#[cfg(any(feature = "security", feature = "users"))]
mod apply_label_action;

#[cfg(feature = "governance")]
mod approval;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod approval_settings;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod approval_stage;

#[cfg(feature = "governance")]
mod approval_state;

#[cfg(feature = "governance")]
mod approval_step;

#[cfg(any(feature = "print", feature = "reports"))]
mod archived_print_job;
mod assigned_label;
mod assigned_license;
mod assigned_plan;

#[cfg(feature = "intune")]
mod assignment_filter_evaluation_result;

#[cfg(feature = "intune")]
mod assignment_filter_evaluation_summary;

#[cfg(feature = "intune")]
mod assignment_filter_state;

#[cfg(feature = "intune")]
mod assignment_filter_status_details;

#[cfg(feature = "intune")]
mod assignment_filter_type_and_evaluation_result;

#[cfg(feature = "intune")]
mod assignment_filter_validation_result;

#[cfg(any(feature = "security", feature = "users"))]
mod assignment_method;

#[cfg(feature = "authentication")]
mod assignment_order;

#[cfg(feature = "governance")]
mod assignment_review_settings;
mod async_job_status;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod attachment;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod attachment_item;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod attachment_type;

#[cfg(feature = "calls")]
mod attendance_interval;

#[cfg(feature = "calls")]
mod attendance_record;

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

#[cfg(feature = "applications")]
mod attribute_definition;

#[cfg(feature = "applications")]
mod attribute_flow_behavior;

#[cfg(feature = "applications")]
mod attribute_flow_type;

#[cfg(feature = "applications")]
mod attribute_mapping;

#[cfg(feature = "applications")]
mod attribute_mapping_function_schema;

#[cfg(feature = "applications")]
mod attribute_mapping_parameter_schema;

#[cfg(feature = "applications")]
mod attribute_mapping_source;

#[cfg(feature = "applications")]
mod attribute_type;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod audio;

#[cfg(feature = "calls")]
mod audio_conferencing;

#[cfg(feature = "calls")]
mod audio_ducking_configuration;

#[cfg(feature = "calls")]
mod audio_routing_group;

#[cfg(feature = "calls")]
mod audio_source_level;

#[cfg(feature = "reports")]
mod audit_activity_initiator;

#[cfg(feature = "intune")]
mod audit_actor;

#[cfg(feature = "intune")]
mod audit_event;

#[cfg(feature = "intune")]
mod audit_property;

#[cfg(feature = "intune")]
mod audit_resource;
mod auth_methods_type;

#[cfg(feature = "authentication")]
mod authentication_context_class_reference;

#[cfg(feature = "reports")]
mod authentication_detail;
mod authentication_events_policy;

#[cfg(feature = "authentication")]
mod authentication_flows_policy;

#[cfg(feature = "authentication")]
mod authentication_listener;

#[cfg(feature = "authentication")]
mod authentication_method;

#[cfg(feature = "authentication")]
mod authentication_method_configuration;

#[cfg(feature = "reports")]
mod authentication_method_feature;

#[cfg(feature = "authentication")]
mod authentication_method_key_strength;

#[cfg(feature = "authentication")]
mod authentication_method_sign_in_state;

#[cfg(feature = "authentication")]
mod authentication_method_state;

#[cfg(feature = "authentication")]
mod authentication_method_target;

#[cfg(feature = "authentication")]
mod authentication_method_target_type;

#[cfg(feature = "authentication")]
mod authentication_methods_policy;

#[cfg(feature = "authentication")]
mod authentication_methods_registration_campaign;

#[cfg(feature = "authentication")]
mod authentication_methods_registration_campaign_include_target;

#[cfg(feature = "authentication")]
mod authentication_phone_type;

#[cfg(feature = "authentication")]
mod authentication_source_filter;

#[cfg(feature = "intune")]
mod authentication_transform_constant;

#[cfg(feature = "authentication")]
mod authenticator_app_context_type;

#[cfg(feature = "authentication")]
mod authorization_policy;
mod auto_admitted_users_type;

#[cfg(feature = "intune")]
mod auto_restart_notification_dismissal_method;

#[cfg(feature = "governance")]
mod auto_review_settings;

#[cfg(feature = "mail")]
mod automatic_replies_mail_tips;
mod automatic_replies_setting;
mod automatic_replies_status;

#[cfg(feature = "intune")]
mod automatic_update_mode;

#[cfg(feature = "security")]
mod average_comparative_score;
mod azure_ad_license_type;

#[cfg(feature = "intune")]
mod azure_ad_windows_autopilot_deployment_profile;

#[cfg(feature = "governance")]
mod azure_active_directory_tenant;

#[cfg(feature = "authentication")]
mod b2c_authentication_methods_policy;

#[cfg(feature = "authentication")]
mod b2c_identity_user_flow;

#[cfg(feature = "authentication")]
mod b2x_identity_user_flow;
mod base_item;
mod base_item_version;

#[cfg(feature = "authentication")]
mod basic_authentication;

#[cfg(feature = "intune")]
mod binary_management_condition_expression;

#[cfg(feature = "intune")]
mod binary_management_condition_expression_operator_type;

#[cfg(feature = "intune")]
mod bit_locker_encryption_method;

#[cfg(feature = "intune")]
mod bit_locker_fixed_drive_policy;

#[cfg(feature = "intune")]
mod bit_locker_recovery_information_type;

#[cfg(feature = "intune")]
mod bit_locker_recovery_options;

#[cfg(feature = "intune")]
mod bit_locker_recovery_password_rotation_type;

#[cfg(feature = "intune")]
mod bit_locker_removable_drive_policy;

#[cfg(feature = "intune")]
mod bit_locker_system_drive_policy;
mod bitlocker;

#[cfg(feature = "security")]
mod bitlocker_recovery_key;
mod body_type;

#[cfg(feature = "bookings")]
mod booking_appointment;

#[cfg(feature = "bookings")]
mod booking_business;

#[cfg(feature = "bookings")]
mod booking_currency;

#[cfg(feature = "bookings")]
mod booking_customer;
mod booking_named_entity;
mod booking_person;

#[cfg(feature = "bookings")]
mod booking_reminder;

#[cfg(feature = "bookings")]
mod booking_scheduling_policy;

#[cfg(feature = "bookings")]
mod booking_service;

#[cfg(feature = "bookings")]
mod booking_staff_member;

#[cfg(feature = "calendar")]
mod booking_type;

#[cfg(feature = "bookings")]
mod booking_work_hours;

#[cfg(feature = "bookings")]
mod booking_work_time_slot;

#[cfg(feature = "sites")]
mod boolean_column;

#[cfg(feature = "calls")]
mod broadcast_meeting_audience;

#[cfg(feature = "calls")]
mod broadcast_meeting_settings;

#[cfg(feature = "intune")]
mod browser_sync_setting;

#[cfg(feature = "search")]
mod bucket_aggregation_definition;

#[cfg(feature = "search")]
mod bucket_aggregation_range;

#[cfg(feature = "search")]
mod bucket_aggregation_sort_property;

#[cfg(feature = "authentication")]
mod built_in_identity_provider;

#[cfg(feature = "intune")]
mod bulk_managed_device_action_result;
mod bundle;

#[cfg(feature = "governance")]
mod business_flow_template;

#[cfg(feature = "sites")]
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

#[cfg(feature = "users")]
mod call_activity_statistics;
mod call_direction;
mod call_media_state;
mod call_route;
mod call_state;
mod call_transcription_info;
mod call_type;

#[cfg(feature = "calls")]
mod cancel_media_processing_operation;
mod capability_status;

#[cfg(feature = "intune")]
mod cart_to_class_association;
mod category_color;

#[cfg(feature = "directory")]
mod certificate_authority;

#[cfg(feature = "directory")]
mod certificate_based_auth_configuration;

#[cfg(feature = "directory")]
mod certificate_connector_setting;

#[cfg(feature = "intune")]
mod certificate_destination_store;

#[cfg(feature = "intune")]
mod certificate_issuance_states;

#[cfg(feature = "intune")]
mod certificate_revocation_status;

#[cfg(feature = "intune")]
mod certificate_status;

#[cfg(feature = "intune")]
mod certificate_store;

#[cfg(feature = "intune")]
mod certificate_validity_period_scale;
mod certification_control;
mod change_notification;
mod change_notification_collection;
mod change_notification_encrypted_content;

#[cfg(any(feature = "teams", feature = "users"))]
mod change_tracked_entity;
mod change_type;

#[cfg(feature = "intune")]
mod change_uefi_settings_permission;

#[cfg(feature = "teams")]
mod channel;

#[cfg(feature = "teams")]
mod channel_identity;

#[cfg(feature = "teams")]
mod channel_members_notification_recipient;

#[cfg(feature = "teams")]
mod channel_membership_type;

#[cfg(feature = "teams")]
mod channel_moderation_settings;

#[cfg(any(feature = "intune", feature = "users"))]
mod chassis_type;

#[cfg(feature = "teams")]
mod chat;

#[cfg(feature = "users")]
mod chat_activity_statistics;
mod chat_info;

#[cfg(feature = "teams")]
mod chat_members_notification_recipient;

#[cfg(feature = "teams")]
mod chat_message;

#[cfg(feature = "teams")]
mod chat_message_attachment;

#[cfg(feature = "teams")]
mod chat_message_from_identity_set;

#[cfg(feature = "teams")]
mod chat_message_hosted_content;

#[cfg(feature = "teams")]
mod chat_message_importance;

#[cfg(feature = "teams")]
mod chat_message_info;

#[cfg(feature = "teams")]
mod chat_message_mention;

#[cfg(feature = "teams")]
mod chat_message_mentioned_identity_set;

#[cfg(feature = "teams")]
mod chat_message_policy_violation;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_dlp_action_type;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_policy_tip;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_user_action_type;

#[cfg(feature = "teams")]
mod chat_message_policy_violation_verdict_details_type;

#[cfg(feature = "teams")]
mod chat_message_reaction;

#[cfg(feature = "teams")]
mod chat_message_reaction_identity_set;
mod chat_message_type;

#[cfg(feature = "teams")]
mod chat_type;

#[cfg(feature = "teams")]
mod chat_viewpoint;

#[cfg(feature = "sites")]
mod choice_column;

#[cfg(any(feature = "intune", feature = "users"))]
mod chrome_os_device_property;

#[cfg(feature = "intune")]
mod chrome_os_onboarding_settings;

#[cfg(feature = "intune")]
mod chrome_os_onboarding_status;
mod chunkeduploadsessiondescriptor;

#[cfg(feature = "intune")]
mod circular_geofence_management_condition;

#[cfg(feature = "authentication")]
mod claims_mapping;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod claims_mapping_policy;

#[cfg(feature = "security")]
mod classification_result;

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

#[cfg(feature = "intune")]
mod cloud_pc;

#[cfg(feature = "intune")]
mod cloud_pc_connectivity_issue;

#[cfg(feature = "intune")]
mod cloud_pc_audit_activity_operation_type;

#[cfg(feature = "intune")]
mod cloud_pc_audit_activity_result;

#[cfg(feature = "intune")]
mod cloud_pc_audit_actor;

#[cfg(feature = "intune")]
mod cloud_pc_audit_actor_type;

#[cfg(feature = "intune")]
mod cloud_pc_audit_category;

#[cfg(feature = "intune")]
mod cloud_pc_audit_event;

#[cfg(feature = "intune")]
mod cloud_pc_audit_property;

#[cfg(feature = "intune")]
mod cloud_pc_audit_resource;

#[cfg(feature = "intune")]
mod cloud_pc_device_image;

#[cfg(feature = "intune")]
mod cloud_pc_device_image_status;

#[cfg(feature = "intune")]
mod cloud_pc_device_image_status_details;

#[cfg(feature = "intune")]
mod cloud_pc_management_assignment_target;

#[cfg(feature = "intune")]
mod cloud_pc_management_group_assignment_target;

#[cfg(feature = "intune")]
mod cloud_pc_on_premises_connection;

#[cfg(feature = "intune")]
mod cloud_pc_on_premises_connection_health_check;

#[cfg(feature = "intune")]
mod cloud_pc_on_premises_connection_health_check_error_type;

#[cfg(feature = "intune")]
mod cloud_pc_on_premises_connection_status;

#[cfg(feature = "intune")]
mod cloud_pc_on_premises_connection_status_details;

#[cfg(feature = "intune")]
mod cloud_pc_provisioning_policy;

#[cfg(feature = "intune")]
mod cloud_pc_provisioning_policy_assignment;

#[cfg(feature = "intune")]
mod cloud_pc_provisioning_policy_image_type;

#[cfg(feature = "intune")]
mod cloud_pc_source_device_image;

#[cfg(any(feature = "intune", feature = "tenant-relationships"))]
mod cloud_pc_status;

#[cfg(feature = "intune")]
mod cloud_pc_status_details;

#[cfg(feature = "intune")]
mod cloud_pc_user_role_scope_tag_info;

#[cfg(feature = "intune")]
mod cloud_pc_user_setting;

#[cfg(feature = "intune")]
mod cloud_pc_user_setting_assignment;

#[cfg(feature = "intune")]
mod code;

#[cfg(feature = "sites")]
mod column_definition;

#[cfg(feature = "sites")]
mod column_link;

#[cfg(feature = "sites")]
mod column_types;

#[cfg(feature = "sites")]
mod column_validation;

#[cfg(feature = "intune")]
mod comanaged_devices_summary;

#[cfg(feature = "intune")]
mod comanagement_eligible_device;

#[cfg(feature = "intune")]
mod comanagement_eligible_devices_summary;

#[cfg(feature = "intune")]
mod comanagement_eligible_type;

#[cfg(feature = "users")]
mod command;

#[cfg(any(feature = "files", feature = "sites"))]
mod comment_action;
mod comms_notification;
mod comms_notifications;

#[cfg(feature = "calls")]
mod comms_operation;
mod companies;

#[cfg(feature = "profile")]
mod company_detail;
mod company_information;

#[cfg(feature = "intune")]
mod company_portal_action;

#[cfg(feature = "intune")]
mod company_portal_blocked_action;

#[cfg(feature = "security")]
mod compliance_information;

#[cfg(feature = "intune")]
mod compliance_management_partner;

#[cfg(feature = "intune")]
mod compliance_management_partner_assignment;

#[cfg(any(feature = "intune", feature = "users"))]
mod compliance_state;
mod compliance_status;

#[cfg(feature = "authentication")]
mod conditional_access_applications;

#[cfg(feature = "authentication")]
mod conditional_access_client_app;

#[cfg(feature = "authentication")]
mod conditional_access_condition_set;

#[cfg(feature = "reports")]
mod conditional_access_conditions;

#[cfg(feature = "authentication")]
mod conditional_access_device_platform;

#[cfg(feature = "authentication")]
mod conditional_access_device_states;

#[cfg(feature = "authentication")]
mod conditional_access_devices;

#[cfg(feature = "authentication")]
mod conditional_access_filter;

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

#[cfg(any(feature = "authentication", feature = "tenant-relationships"))]
mod conditional_access_policy_state;

#[cfg(feature = "authentication")]
mod conditional_access_session_control;

#[cfg(feature = "authentication")]
mod conditional_access_session_controls;

#[cfg(feature = "reports")]
mod conditional_access_status;

#[cfg(feature = "authentication")]
mod conditional_access_users;
mod conditionalaccess;

#[cfg(feature = "intune")]
mod config_manager_collection;

#[cfg(feature = "intune")]
mod config_manager_policy_summary;

#[cfg(feature = "intune")]
mod configuration_manager_action;

#[cfg(any(feature = "intune", feature = "users"))]
mod configuration_manager_action_delivery_status;

#[cfg(any(feature = "intune", feature = "users"))]
mod configuration_manager_action_result;

#[cfg(feature = "intune")]
mod configuration_manager_action_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod configuration_manager_client_enabled_features;

#[cfg(any(feature = "intune", feature = "users"))]
mod configuration_manager_client_health_state;

#[cfg(any(feature = "intune", feature = "users"))]
mod configuration_manager_client_information;

#[cfg(any(feature = "intune", feature = "users"))]
mod configuration_manager_client_state;

#[cfg(feature = "intune")]
mod configuration_manager_collection_assignment_target;

#[cfg(feature = "intune")]
mod configuration_usage;

#[cfg(feature = "teams")]
mod confirmed_by;

#[cfg(feature = "governance")]
mod connected_organization;

#[cfg(feature = "governance")]
mod connected_organization_members;

#[cfg(feature = "governance")]
mod connected_organization_state;

#[cfg(feature = "security")]
mod connection_direction;

#[cfg(feature = "governance")]
mod connection_info;

#[cfg(feature = "security")]
mod connection_status;

#[cfg(feature = "applications")]
mod connector;

#[cfg(feature = "applications")]
mod connector_group;

#[cfg(feature = "applications")]
mod connector_group_region;

#[cfg(feature = "applications")]
mod connector_group_type;

#[cfg(feature = "applications")]
mod connector_status;

#[cfg(feature = "governance")]
mod consent_request_filter_by_current_user_options;

#[cfg(feature = "contacts")]
mod contact;

#[cfg(feature = "contacts")]
mod contact_folder;

#[cfg(feature = "education")]
mod contact_relationship;

#[cfg(any(feature = "security", feature = "users"))]
mod content_alignment;

#[cfg(feature = "sites")]
mod content_approval_status_column;

#[cfg(any(feature = "security", feature = "users"))]
mod content_format;

#[cfg(any(feature = "security", feature = "users"))]
mod content_info;

#[cfg(any(feature = "security", feature = "users"))]
mod content_state;

#[cfg(feature = "sites")]
mod content_type;

#[cfg(feature = "sites")]
mod content_type_info;

#[cfg(feature = "sites")]
mod content_type_order;

#[cfg(feature = "authentication")]
mod continuous_access_evaluation_policy;

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
mod copystatusmodel;
mod countries_regions;

#[cfg(feature = "authentication")]
mod country_lookup_method_type;

#[cfg(feature = "authentication")]
mod country_named_location;

#[cfg(any(feature = "files", feature = "sites"))]
mod create_action;

#[cfg(feature = "applications")]
mod credential;

#[cfg(feature = "intune")]
mod credential_single_sign_on_extension;

#[cfg(feature = "reports")]
mod credential_usage_summary;

#[cfg(feature = "reports")]
mod credential_user_registration_count;

#[cfg(feature = "reports")]
mod credential_user_registration_details;

#[cfg(feature = "intune")]
mod cryptography_suite;
mod currencies;

#[cfg(feature = "sites")]
mod currency_column;

#[cfg(any(feature = "security", feature = "users"))]
mod custom_action;

#[cfg(feature = "intune")]
mod custom_subject_alternative_name;
mod custom_time_zone;

#[cfg(feature = "intune")]
mod custom_update_time_window;
mod customer_payments;
mod customer_payments_journals;
mod customers;

#[cfg(feature = "security")]
mod data_policy_operation;

#[cfg(feature = "security")]
mod data_policy_operation_status;

#[cfg(feature = "intune")]
mod data_sharing_consent;

#[cfg(feature = "intune")]
mod data_type;

#[cfg(feature = "sites")]
mod date_time_column;
mod date_time_time_zone;
mod day_of_week;
mod daylight_time_zone_offset;

#[cfg(feature = "sites")]
mod default_column_value;

#[cfg(feature = "intune")]
mod default_device_compliance_policy;

#[cfg(feature = "intune")]
mod default_managed_app_protection;

#[cfg(feature = "authentication")]
mod default_user_role_permissions;

#[cfg(feature = "intune")]
mod defender_attack_surface_type;

#[cfg(feature = "intune")]
mod defender_cloud_block_level_type;

#[cfg(feature = "intune")]
mod defender_detected_malware_actions;

#[cfg(feature = "intune")]
mod defender_monitor_file_activity;

#[cfg(feature = "intune")]
mod defender_potentially_unwanted_app_action;

#[cfg(feature = "intune")]
mod defender_prompt_for_sample_submission;

#[cfg(feature = "intune")]
mod defender_protection_type;

#[cfg(feature = "intune")]
mod defender_realtime_scan_direction;

#[cfg(feature = "intune")]
mod defender_scan_type;

#[cfg(feature = "intune")]
mod defender_security_center_it_contact_display_type;

#[cfg(feature = "intune")]
mod defender_security_center_notifications_from_app_type;

#[cfg(feature = "intune")]
mod defender_submit_samples_consent_type;

#[cfg(feature = "intune")]
mod defender_threat_action;
mod delegate_meeting_message_delivery_options;

#[cfg(feature = "applications")]
mod delegated_permission_classification;

#[cfg(feature = "tenant-relationships")]
mod delegated_privilege_status;

#[cfg(any(feature = "files", feature = "sites"))]
mod delete_action;

#[cfg(any(feature = "intune", feature = "users"))]
mod delete_user_from_shared_apple_device_action_result;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod deleted;

#[cfg(feature = "directory")]
mod deleted_date_time;

#[cfg(feature = "intune")]
mod delivery_optimization_bandwidth;

#[cfg(feature = "intune")]
mod delivery_optimization_bandwidth_absolute;

#[cfg(feature = "intune")]
mod delivery_optimization_bandwidth_business_hours_limit;

#[cfg(feature = "intune")]
mod delivery_optimization_bandwidth_hours_with_percentage;

#[cfg(feature = "intune")]
mod delivery_optimization_bandwidth_percentage;

#[cfg(feature = "intune")]
mod delivery_optimization_group_id_custom;

#[cfg(feature = "intune")]
mod delivery_optimization_group_id_options_type;

#[cfg(feature = "intune")]
mod delivery_optimization_group_id_source;

#[cfg(feature = "intune")]
mod delivery_optimization_group_id_source_options;

#[cfg(feature = "intune")]
mod delivery_optimization_max_cache_size;

#[cfg(feature = "intune")]
mod delivery_optimization_max_cache_size_absolute;

#[cfg(feature = "intune")]
mod delivery_optimization_max_cache_size_percentage;

#[cfg(feature = "intune")]
mod delivery_optimization_restrict_peer_selection_by_options;

#[cfg(feature = "intune")]
mod dep_enrollment_base_profile;

#[cfg(feature = "intune")]
mod dep_enrollment_profile;

#[cfg(feature = "intune")]
mod dep_ios_enrollment_profile;

#[cfg(feature = "intune")]
mod dep_mac_os_enrollment_profile;

#[cfg(feature = "intune")]
mod dep_onboarding_setting;

#[cfg(feature = "intune")]
mod dep_token_type;

#[cfg(feature = "intune")]
mod derived_credential_provider_type;

#[cfg(feature = "reports")]
mod details_info;

#[cfg(feature = "intune")]
mod detected_app;

#[cfg(any(feature = "directory", feature = "users"))]
mod device;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_action_result;

#[cfg(feature = "intune")]
mod device_and_app_management_assigned_role_details;

#[cfg(feature = "intune")]
mod device_and_app_management_assignment_filter;

#[cfg(feature = "intune")]
mod device_and_app_management_assignment_filter_type;

#[cfg(feature = "intune")]
mod device_and_app_management_assignment_source;

#[cfg(feature = "intune")]
mod device_and_app_management_assignment_target;

#[cfg(feature = "users")]
mod device_and_app_management_data;

#[cfg(feature = "intune")]
mod device_and_app_management_role_assignment;

#[cfg(feature = "intune")]
mod device_and_app_management_role_definition;

#[cfg(feature = "intune")]
mod device_app_management;

#[cfg(feature = "intune")]
mod device_app_management_task;

#[cfg(feature = "intune")]
mod device_app_management_task_category;

#[cfg(feature = "intune")]
mod device_app_management_task_priority;

#[cfg(feature = "intune")]
mod device_app_management_task_status;

#[cfg(feature = "intune")]
mod device_category;

#[cfg(feature = "intune")]
mod device_comanagement_authority_configuration;

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

#[cfg(feature = "intune")]
mod device_compliance_policy_policy_set_item;

#[cfg(feature = "intune")]
mod device_compliance_policy_script;
mod device_compliance_policy_setting_state;

#[cfg(feature = "intune")]
mod device_compliance_policy_setting_state_summary;

#[cfg(feature = "intune")]
mod device_compliance_scheduled_action_for_rule;

#[cfg(feature = "intune")]
mod device_compliance_script;

#[cfg(feature = "intune")]
mod device_compliance_script_device_state;

#[cfg(feature = "intune")]
mod device_compliance_script_error;

#[cfg(feature = "intune")]
mod device_compliance_script_rul_operator;

#[cfg(feature = "intune")]
mod device_compliance_script_rule;

#[cfg(feature = "intune")]
mod device_compliance_script_rule_data_type;

#[cfg(feature = "intune")]
mod device_compliance_script_rule_error;

#[cfg(feature = "intune")]
mod device_compliance_script_rules_validation_error;

#[cfg(feature = "intune")]
mod device_compliance_script_run_summary;

#[cfg(feature = "intune")]
mod device_compliance_script_validation_result;

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
mod device_configuration_conflict_summary;

#[cfg(feature = "intune")]
mod device_configuration_device_overview;

#[cfg(feature = "intune")]
mod device_configuration_device_state_summary;

#[cfg(feature = "intune")]
mod device_configuration_device_status;

#[cfg(feature = "intune")]
mod device_configuration_group_assignment;

#[cfg(feature = "intune")]
mod device_configuration_policy_set_item;
mod device_configuration_setting_state;

#[cfg(feature = "intune")]
mod device_configuration_targeted_user_and_device;

#[cfg(feature = "intune")]
mod device_configuration_user_overview;

#[cfg(feature = "intune")]
mod device_configuration_user_state_summary;

#[cfg(feature = "intune")]
mod device_configuration_user_status;

#[cfg(feature = "intune")]
mod device_custom_attribute_shell_script;

#[cfg(feature = "intune")]
mod device_custom_attribute_value_type;

#[cfg(feature = "reports")]
mod device_detail;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_enrollment_configuration;

#[cfg(feature = "intune")]
mod device_enrollment_failure_reason;

#[cfg(feature = "intune")]
mod device_enrollment_limit_configuration;

#[cfg(feature = "intune")]
mod device_enrollment_platform_restriction;

#[cfg(feature = "intune")]
mod device_enrollment_platform_restrictions_configuration;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_enrollment_type;

#[cfg(feature = "intune")]
mod device_enrollment_windows_hello_for_business_configuration;

#[cfg(feature = "intune")]
mod device_exchange_access_state_summary;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_geo_location;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_guard_local_system_authority_credential_guard_state;

#[cfg(feature = "intune")]
mod device_guard_local_system_authority_credential_guard_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_guard_virtualization_based_security_hardware_requirement_state;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_guard_virtualization_based_security_state;

#[cfg(feature = "print")]
mod device_health;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_health_attestation_state;

#[cfg(feature = "intune")]
mod device_health_script;

#[cfg(feature = "intune")]
mod device_health_script_assignment;

#[cfg(feature = "intune")]
mod device_health_script_boolean_parameter;

#[cfg(feature = "intune")]
mod device_health_script_daily_schedule;

#[cfg(feature = "intune")]
mod device_health_script_device_state;

#[cfg(feature = "intune")]
mod device_health_script_hourly_schedule;

#[cfg(feature = "intune")]
mod device_health_script_integer_parameter;

#[cfg(feature = "intune")]
mod device_health_script_parameter;

#[cfg(feature = "intune")]
mod device_health_script_remediation_history;

#[cfg(feature = "intune")]
mod device_health_script_remediation_history_data;

#[cfg(feature = "intune")]
mod device_health_script_remediation_summary;

#[cfg(feature = "intune")]
mod device_health_script_run_once_schedule;

#[cfg(feature = "intune")]
mod device_health_script_run_schedule;

#[cfg(feature = "intune")]
mod device_health_script_run_summary;

#[cfg(feature = "intune")]
mod device_health_script_string_parameter;

#[cfg(feature = "intune")]
mod device_health_script_time_schedule;

#[cfg(feature = "intune")]
mod device_install_state;

#[cfg(feature = "intune")]
mod device_log_collection_request;

#[cfg(feature = "intune")]
mod device_log_collection_response;

#[cfg(feature = "intune")]
mod device_log_collection_template_type;

#[cfg(feature = "intune")]
mod device_management;

#[cfg(feature = "intune")]
mod device_management_abstract_complex_setting_definition;

#[cfg(feature = "intune")]
mod device_management_abstract_complex_setting_instance;

#[cfg(feature = "intune")]
mod device_management_applicability_rule_device_mode;

#[cfg(feature = "intune")]
mod device_management_applicability_rule_os_edition;

#[cfg(feature = "intune")]
mod device_management_applicability_rule_os_version;

#[cfg(feature = "intune")]
mod device_management_applicability_rule_type;

#[cfg(feature = "intune")]
mod device_management_autopilot_event;

#[cfg(feature = "intune")]
mod device_management_autopilot_policy_compliance_status;

#[cfg(feature = "intune")]
mod device_management_autopilot_policy_status_detail;

#[cfg(feature = "intune")]
mod device_management_autopilot_policy_type;

#[cfg(feature = "intune")]
mod device_management_boolean_setting_instance;

#[cfg(feature = "intune")]
mod device_management_cached_report_configuration;

#[cfg(feature = "intune")]
mod device_management_certification_authority;

#[cfg(feature = "intune")]
mod device_management_collection_setting_definition;

#[cfg(feature = "intune")]
mod device_management_collection_setting_instance;

#[cfg(feature = "intune")]
mod device_management_comparison_result;

#[cfg(feature = "intune")]
mod device_management_complex_setting_definition;

#[cfg(feature = "intune")]
mod device_management_complex_setting_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_azure_ad_trust_type;

#[cfg(feature = "intune")]
mod device_management_configuration_category;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_collection_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_collection_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_collection_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_value_constant_default_template;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_value_default_template;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_value_definition_template;

#[cfg(feature = "intune")]
mod device_management_configuration_choice_setting_value_template;

#[cfg(feature = "intune")]
mod device_management_configuration_control_type;

#[cfg(feature = "intune")]
mod device_management_configuration_dependent_on;

#[cfg(feature = "intune")]
mod device_management_configuration_device_mode;

#[cfg(feature = "intune")]
mod device_management_configuration_group_setting_collection_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_group_setting_collection_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_group_setting_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_group_setting_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_group_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_group_setting_value_template;

#[cfg(feature = "intune")]
mod device_management_configuration_integer_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_integer_setting_value_constant_default_template;

#[cfg(feature = "intune")]
mod device_management_configuration_integer_setting_value_default_template;

#[cfg(feature = "intune")]
mod device_management_configuration_integer_setting_value_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_integer_setting_value_definition_template;

#[cfg(feature = "intune")]
mod device_management_configuration_integer_setting_value_template;

#[cfg(feature = "intune")]
mod device_management_configuration_option_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_option_definition_template;

#[cfg(feature = "intune")]
mod device_management_configuration_platforms;

#[cfg(feature = "intune")]
mod device_management_configuration_policy;

#[cfg(feature = "intune")]
mod device_management_configuration_policy_assignment;

#[cfg(feature = "intune")]
mod device_management_configuration_policy_template;

#[cfg(feature = "intune")]
mod device_management_configuration_policy_template_reference;

#[cfg(feature = "intune")]
mod device_management_configuration_reference_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_referred_setting_information;

#[cfg(feature = "intune")]
mod device_management_configuration_setting;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_access_types;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_applicability;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_depended_on_by;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_group_collection_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_group_collection_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_group_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_group_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_instance_template_reference;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_occurrence;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_template;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_usage;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_value_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_value_template_reference;

#[cfg(feature = "intune")]
mod device_management_configuration_setting_visibility;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_collection_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_collection_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_collection_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_instance;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_instance_template;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_simple_setting_value_template;

#[cfg(feature = "intune")]
mod device_management_configuration_string_format;

#[cfg(feature = "intune")]
mod device_management_configuration_string_setting_value;

#[cfg(feature = "intune")]
mod device_management_configuration_string_setting_value_constant_default_template;

#[cfg(feature = "intune")]
mod device_management_configuration_string_setting_value_default_template;

#[cfg(feature = "intune")]
mod device_management_configuration_string_setting_value_definition;

#[cfg(feature = "intune")]
mod device_management_configuration_string_setting_value_template;

#[cfg(feature = "intune")]
mod device_management_configuration_technologies;

#[cfg(feature = "intune")]
mod device_management_configuration_template_family;

#[cfg(feature = "intune")]
mod device_management_configuration_windows_setting_applicability;

#[cfg(feature = "intune")]
mod device_management_configuration_windows_skus;

#[cfg(feature = "intune")]
mod device_management_constraint;

#[cfg(feature = "intune")]
mod device_management_derived_credential_issuer;

#[cfg(feature = "intune")]
mod device_management_derived_credential_notification_type;

#[cfg(feature = "intune")]
mod device_management_derived_credential_settings;

#[cfg(feature = "intune")]
mod device_management_domain_join_connector;

#[cfg(feature = "intune")]
mod device_management_domain_join_connector_state;

#[cfg(feature = "intune")]
mod device_management_enum_constraint;

#[cfg(feature = "intune")]
mod device_management_enum_value;

#[cfg(feature = "intune")]
mod device_management_exchange_access_level;

#[cfg(feature = "intune")]
mod device_management_exchange_access_rule;

#[cfg(feature = "intune")]
mod device_management_exchange_access_rule_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_management_exchange_access_state;

#[cfg(any(feature = "intune", feature = "users"))]
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
mod device_management_exchange_device_class;

#[cfg(feature = "intune")]
mod device_management_exchange_on_premises_policy;

#[cfg(feature = "intune")]
mod device_management_export_job;

#[cfg(feature = "intune")]
mod device_management_export_job_localization_type;

#[cfg(feature = "intune")]
mod device_management_integer_setting_instance;

#[cfg(feature = "intune")]
mod device_management_intent;

#[cfg(feature = "intune")]
mod device_management_intent_assignment;

#[cfg(feature = "intune")]
mod device_management_intent_device_setting_state_summary;

#[cfg(feature = "intune")]
mod device_management_intent_device_state;

#[cfg(feature = "intune")]
mod device_management_intent_device_state_summary;

#[cfg(feature = "intune")]
mod device_management_intent_setting_category;

#[cfg(feature = "intune")]
mod device_management_intent_setting_secret_constraint;

#[cfg(feature = "intune")]
mod device_management_intent_user_state;

#[cfg(feature = "intune")]
mod device_management_intent_user_state_summary;

#[cfg(feature = "intune")]
mod device_management_partner;

#[cfg(feature = "intune")]
mod device_management_partner_app_type;

#[cfg(feature = "intune")]
mod device_management_partner_assignment;

#[cfg(feature = "intune")]
mod device_management_partner_tenant_state;

#[cfg(feature = "intune")]
mod device_management_report_file_format;

#[cfg(feature = "intune")]
mod device_management_report_schedule;

#[cfg(feature = "intune")]
mod device_management_report_status;

#[cfg(feature = "intune")]
mod device_management_reports;

#[cfg(feature = "intune")]
mod device_management_resource_access_profile_assignment;

#[cfg(feature = "intune")]
mod device_management_resource_access_profile_base;

#[cfg(feature = "intune")]
mod device_management_resource_access_profile_intent;

#[cfg(feature = "intune")]
mod device_management_reusable_policy_setting;

#[cfg(feature = "intune")]
mod device_management_scheduled_report_recurrence;

#[cfg(feature = "intune")]
mod device_management_script;

#[cfg(feature = "intune")]
mod device_management_script_assignment;

#[cfg(feature = "intune")]
mod device_management_script_device_state;

#[cfg(feature = "intune")]
mod device_management_script_group_assignment;

#[cfg(feature = "intune")]
mod device_management_script_policy_set_item;

#[cfg(feature = "intune")]
mod device_management_script_run_summary;

#[cfg(feature = "intune")]
mod device_management_script_user_state;

#[cfg(feature = "intune")]
mod device_management_setting_abstract_implementation_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_app_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_boolean_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_category;

#[cfg(feature = "intune")]
mod device_management_setting_collection_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_comparison;

#[cfg(feature = "intune")]
mod device_management_setting_definition;

#[cfg(feature = "intune")]
mod device_management_setting_dependency;

#[cfg(feature = "intune")]
mod device_management_setting_enrollment_type_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_file_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_instance;

#[cfg(feature = "intune")]
mod device_management_setting_integer_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_profile_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_regex_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_required_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_sddl_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_string_length_constraint;

#[cfg(feature = "intune")]
mod device_management_setting_xml_constraint;

#[cfg(feature = "intune")]
mod device_management_settings;

#[cfg(feature = "intune")]
mod device_management_string_setting_instance;

#[cfg(feature = "intune")]
mod device_management_subscription_state;

#[cfg(feature = "intune")]
mod device_management_subscriptions;

#[cfg(feature = "intune")]
mod device_management_template;

#[cfg(feature = "intune")]
mod device_management_template_lifecycle_state;

#[cfg(feature = "intune")]
mod device_management_template_setting_category;

#[cfg(feature = "intune")]
mod device_management_template_subtype;

#[cfg(feature = "intune")]
mod device_management_template_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_management_troubleshooting_error_details;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_management_troubleshooting_error_resource;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_management_troubleshooting_event;

#[cfg(feature = "intune")]
mod device_management_user_rights_local_user_or_group;

#[cfg(feature = "intune")]
mod device_management_user_rights_setting;

#[cfg(feature = "intune")]
mod device_manangement_intent_value_type;

#[cfg(feature = "intune")]
mod device_operating_system_summary;

#[cfg(feature = "intune")]
mod device_platform_type;

#[cfg(feature = "intune")]
mod device_protection_overview;

#[cfg(any(feature = "intune", feature = "users"))]
mod device_registration_state;

#[cfg(feature = "intune")]
mod device_shell_script;

#[cfg(feature = "intune")]
mod device_threat_protection_level;

#[cfg(any(feature = "intune", feature = "tenant-relationships", feature = "users"))]
mod device_type;

#[cfg(feature = "intune")]
mod device_types;
mod diagnostic;

#[cfg(feature = "intune")]
mod diagnostic_data_submission_mode;

#[cfg(feature = "security")]
mod diamond_model;

#[cfg(feature = "intune")]
mod diffie_hellman_group;
mod dimension_values;

#[cfg(feature = "directory")]
mod directory;

#[cfg(feature = "reports")]
mod directory_audit;

#[cfg(feature = "applications")]
mod directory_definition;

#[cfg(feature = "applications")]
mod directory_definition_discoverabilities;
mod directory_object;
mod directory_object_partner_reference;

#[cfg(feature = "directory")]
mod directory_role;

#[cfg(feature = "directory")]
mod directory_role_template;

#[cfg(feature = "groups")]
mod directory_setting;

#[cfg(feature = "groups")]
mod directory_setting_template;

#[cfg(feature = "directory")]
mod directory_size_quota;

#[cfg(feature = "governance")]
mod disable_and_delete_user_apply_action;

#[cfg(feature = "intune")]
mod discovery_source;

#[cfg(feature = "intune")]
mod disk_type;

#[cfg(any(feature = "directory", feature = "sites"))]
mod display_name_localization;

#[cfg(feature = "intune")]
mod dma_guard_device_enumeration_policy_type;

#[cfg(feature = "sites")]
mod document_set;

#[cfg(feature = "sites")]
mod document_set_content;

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

#[cfg(feature = "governance")]
mod domain_identity_source;

#[cfg(feature = "intune")]
mod domain_name_source;

#[cfg(feature = "directory")]
mod domain_state;

#[cfg(any(feature = "security", feature = "users"))]
mod downgrade_justification;

#[cfg(feature = "files")]
mod drive;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod drive_item;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod drive_item_source;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod drive_item_source_application;

#[cfg(feature = "files")]
mod drive_item_uploadable_properties;

#[cfg(feature = "files")]
mod drive_item_version;

#[cfg(any(feature = "files", feature = "sites"))]
mod drive_recipient;

#[cfg(feature = "intune")]
mod e_book_install_summary;

#[cfg(feature = "intune")]
mod eap_fast_configuration;

#[cfg(feature = "intune")]
mod eap_type;

#[cfg(feature = "intune")]
mod eas_authentication_method;

#[cfg(feature = "intune")]
mod eas_email_profile_configuration_base;

#[cfg(feature = "intune")]
mod eas_services;

#[cfg(feature = "intune")]
mod edge_cookie_policy;

#[cfg(feature = "intune")]
mod edge_home_button_configuration;

#[cfg(feature = "intune")]
mod edge_home_button_hidden;

#[cfg(feature = "intune")]
mod edge_home_button_loads_start_page;

#[cfg(feature = "intune")]
mod edge_home_button_opens_custom_url;

#[cfg(feature = "intune")]
mod edge_home_button_opens_new_tab;

#[cfg(feature = "intune")]
mod edge_kiosk_mode_restriction_type;

#[cfg(feature = "intune")]
mod edge_open_options;

#[cfg(feature = "intune")]
mod edge_search_engine;

#[cfg(feature = "intune")]
mod edge_search_engine_base;

#[cfg(feature = "intune")]
mod edge_search_engine_custom;

#[cfg(feature = "intune")]
mod edge_search_engine_type;

#[cfg(feature = "intune")]
mod edge_telemetry_mode;

#[cfg(any(feature = "files", feature = "sites"))]
mod edit_action;

#[cfg(feature = "intune")]
mod edition_upgrade_configuration;

#[cfg(feature = "intune")]
mod edition_upgrade_license_type;

#[cfg(feature = "education")]
mod education_add_to_calendar_options;

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

#[cfg(feature = "education")]
mod education_course;

#[cfg(feature = "education")]
mod education_csv_data_provider;
mod education_excel_resource;

#[cfg(feature = "education")]
mod education_external_source;

#[cfg(feature = "education")]
mod education_feedback;

#[cfg(feature = "education")]
mod education_feedback_outcome;
mod education_file_resource;

#[cfg(feature = "education")]
mod education_file_synchronization_verification_message;

#[cfg(feature = "education")]
mod education_gender;

#[cfg(feature = "education")]
mod education_identity_creation_configuration;

#[cfg(feature = "education")]
mod education_identity_domain;
mod education_identity_matching_configuration;
mod education_identity_matching_options;

#[cfg(feature = "education")]
mod education_identity_synchronization_configuration;
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
mod education_power_school_data_provider;

#[cfg(feature = "education")]
mod education_resource;
mod education_root;

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
mod education_synchronization_connection_settings;

#[cfg(feature = "education")]
mod education_synchronization_customization;

#[cfg(feature = "education")]
mod education_synchronization_customizations;

#[cfg(feature = "education")]
mod education_synchronization_data_provider;

#[cfg(feature = "education")]
mod education_synchronization_error;

#[cfg(feature = "education")]
mod education_synchronization_license_assignment;

#[cfg(feature = "education")]
mod education_synchronization_oauth1_connection_settings;

#[cfg(feature = "education")]
mod education_synchronization_oauth2_client_credentials_connection_settings;

#[cfg(feature = "education")]
mod education_synchronization_profile;

#[cfg(feature = "education")]
mod education_synchronization_profile_state;

#[cfg(feature = "education")]
mod education_synchronization_profile_status;

#[cfg(feature = "education")]
mod education_synchronization_status;

#[cfg(feature = "education")]
mod education_teacher;

#[cfg(feature = "education")]
mod education_term;

#[cfg(feature = "education")]
mod education_user;
mod education_user_role;
mod education_word_resource;

#[cfg(feature = "profile")]
mod educational_activity;

#[cfg(feature = "profile")]
mod educational_activity_detail;

#[cfg(feature = "education")]
mod educationone_roster_api_data_provider;

#[cfg(feature = "users")]
mod email_activity_statistics;

#[cfg(feature = "reports")]
mod email_activity_summary;

#[cfg(feature = "reports")]
mod email_activity_user_detail;

#[cfg(any(feature = "calendar", feature = "directory", feature = "users"))]
mod email_address;

#[cfg(feature = "reports")]
mod email_app_usage_apps_user_counts;

#[cfg(feature = "reports")]
mod email_app_usage_user_counts;

#[cfg(feature = "reports")]
mod email_app_usage_user_detail;

#[cfg(feature = "reports")]
mod email_app_usage_versions_user_counts;

#[cfg(feature = "authentication")]
mod email_authentication_method;

#[cfg(feature = "authentication")]
mod email_authentication_method_configuration;

#[cfg(feature = "intune")]
mod email_certificate_type;

#[cfg(feature = "security")]
mod email_file_assessment_request;

#[cfg(feature = "security")]
mod email_role;

#[cfg(feature = "intune")]
mod email_sync_duration;

#[cfg(feature = "intune")]
mod email_sync_schedule;

#[cfg(any(feature = "contacts", feature = "profile"))]
mod email_type;

#[cfg(feature = "intune")]
mod embedded_sim_activation_code;

#[cfg(feature = "intune")]
mod embedded_sim_activation_code_pool;

#[cfg(feature = "intune")]
mod embedded_sim_activation_code_pool_assignment;

#[cfg(feature = "intune")]
mod embedded_sim_device_state;

#[cfg(feature = "intune")]
mod embedded_sim_device_state_value;
mod employee_org_data;
mod employees;

#[cfg(feature = "intune")]
mod enablement;

#[cfg(feature = "intune")]
mod encryption_readiness_state;

#[cfg(feature = "intune")]
mod encryption_report_policy_details;

#[cfg(feature = "intune")]
mod encryption_state;

#[cfg(feature = "groups")]
mod endpoint;

#[cfg(feature = "intune")]
mod endpoint_security_configuration_applicable_platform;

#[cfg(feature = "intune")]
mod endpoint_security_configuration_profile_type;

#[cfg(feature = "intune")]
mod endpoint_security_configuration_type;

#[cfg(feature = "intune")]
mod enrollment_availability_options;

#[cfg(feature = "intune")]
mod enrollment_configuration_assignment;

#[cfg(feature = "intune")]
mod enrollment_profile;

#[cfg(feature = "intune")]
mod enrollment_restrictions_configuration_policy_set_item;

#[cfg(feature = "intune")]
mod enrollment_state;

#[cfg(feature = "intune")]
mod enrollment_troubleshooting_event;

#[cfg(feature = "intune")]
mod enterprise_code_signing_certificate;

#[cfg(feature = "governance")]
mod entitlement_management_settings;
mod entity;

#[cfg(feature = "search")]
mod entity_type;
mod entity_types;

#[cfg(feature = "intune")]
mod error_code;

#[cfg(feature = "groups")]
mod evaluate_dynamic_membership_result;

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

#[cfg(feature = "authentication")]
mod exclude_target;

#[cfg(feature = "intune")]
mod excluded_apps;

#[cfg(feature = "intune")]
mod exclusion_group_assignment_target;

#[cfg(feature = "intune")]
mod expedited_windows_quality_update_settings;

#[cfg(feature = "governance")]
mod expiration_pattern;

#[cfg(feature = "governance")]
mod expiration_pattern_type;

#[cfg(feature = "groups")]
mod expression_evaluation_details;

#[cfg(feature = "applications")]
mod expression_input_object;

#[cfg(feature = "intune")]
mod extended_key_usage;
mod extension;

#[cfg(feature = "applications")]
mod extension_property;

#[cfg(feature = "directory")]
mod extension_schema_property;
mod external_audience_scope;

#[cfg(feature = "applications")]
mod external_authentication_type;

#[cfg(feature = "governance")]
mod external_domain_federation;

#[cfg(feature = "authentication")]
mod external_email_otp_state;
mod external_link;

#[cfg(feature = "governance")]
mod external_sponsors;

#[cfg(feature = "users")]
mod fallbackpolicy;

#[cfg(feature = "users")]
mod fallbackpolicy_properties;

#[cfg(feature = "authentication")]
mod feature_rollout_policy;

#[cfg(feature = "reports")]
mod feature_type;

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

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
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

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod file_system_info;

#[cfg(feature = "intune")]
mod file_vault_state;

#[cfg(feature = "applications")]
mod filter;

#[cfg(feature = "applications")]
mod filter_clause;
mod filter_date_time;

#[cfg(feature = "applications")]
mod filter_group;

#[cfg(feature = "authentication")]
mod filter_mode;

#[cfg(feature = "applications")]
mod filter_operand;

#[cfg(feature = "applications")]
mod filter_operator_schema;

#[cfg(feature = "intune")]
mod firewall_certificate_revocation_list_check_method_type;

#[cfg(feature = "intune")]
mod firewall_packet_queueing_method_type;

#[cfg(feature = "intune")]
mod firewall_pre_shared_key_encoding_method_type;

#[cfg(feature = "users")]
mod focus_activity_statistics;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod folder;

#[cfg(feature = "intune")]
mod folder_protection_type;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod folder_view;

#[cfg(feature = "users")]
mod followup_flag;

#[cfg(feature = "users")]
mod followup_flag_status;

#[cfg(feature = "excel")]
mod format_protection;

#[cfg(feature = "calendar")]
mod free_busy_error;

#[cfg(feature = "calendar")]
mod free_busy_status;
mod general_ledger_entries;

#[cfg(any(feature = "tenant-relationships", feature = "users"))]
mod generic_error;
mod geo_coordinates;

#[cfg(feature = "sites")]
mod geolocation_column;

#[cfg(feature = "intune")]
mod global_device_health_script_state;

#[cfg(feature = "governance")]
mod governance_permission;

#[cfg(feature = "governance")]
mod governance_resource;

#[cfg(feature = "governance")]
mod governance_role_assignment;

#[cfg(feature = "governance")]
mod governance_role_assignment_request;

#[cfg(feature = "governance")]
mod governance_role_assignment_request_status;

#[cfg(feature = "governance")]
mod governance_role_definition;

#[cfg(feature = "governance")]
mod governance_role_setting;

#[cfg(feature = "governance")]
mod governance_rule_setting;

#[cfg(feature = "governance")]
mod governance_schedule;

#[cfg(feature = "governance")]
mod governance_subject;
mod group;

#[cfg(feature = "intune")]
mod group_assignment_target;

#[cfg(feature = "groups")]
mod group_lifecycle_policy;

#[cfg(feature = "governance")]
mod group_members;

#[cfg(feature = "intune")]
mod group_policy_category;

#[cfg(feature = "intune")]
mod group_policy_configuration;

#[cfg(feature = "intune")]
mod group_policy_configuration_assignment;

#[cfg(feature = "intune")]
mod group_policy_configuration_type;

#[cfg(feature = "intune")]
mod group_policy_definition;

#[cfg(feature = "intune")]
mod group_policy_definition_class_type;

#[cfg(feature = "intune")]
mod group_policy_definition_file;

#[cfg(feature = "intune")]
mod group_policy_definition_value;

#[cfg(feature = "intune")]
mod group_policy_migration_readiness;

#[cfg(feature = "intune")]
mod group_policy_migration_report;

#[cfg(feature = "intune")]
mod group_policy_object_file;

#[cfg(feature = "intune")]
mod group_policy_operation;

#[cfg(feature = "intune")]
mod group_policy_operation_status;

#[cfg(feature = "intune")]
mod group_policy_operation_type;

#[cfg(feature = "intune")]
mod group_policy_presentation;

#[cfg(feature = "intune")]
mod group_policy_presentation_check_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_combo_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_decimal_text_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_dropdown_list;

#[cfg(feature = "intune")]
mod group_policy_presentation_dropdown_list_item;

#[cfg(feature = "intune")]
mod group_policy_presentation_list_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_long_decimal_text_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_multi_text_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_text;

#[cfg(feature = "intune")]
mod group_policy_presentation_text_box;

#[cfg(feature = "intune")]
mod group_policy_presentation_value;

#[cfg(feature = "intune")]
mod group_policy_presentation_value_boolean;

#[cfg(feature = "intune")]
mod group_policy_presentation_value_decimal;

#[cfg(feature = "intune")]
mod group_policy_presentation_value_list;

#[cfg(feature = "intune")]
mod group_policy_presentation_value_long_decimal;

#[cfg(feature = "intune")]
mod group_policy_presentation_value_multi_text;

#[cfg(feature = "intune")]
mod group_policy_presentation_value_text;

#[cfg(feature = "intune")]
mod group_policy_setting_mapping;

#[cfg(feature = "intune")]
mod group_policy_setting_scope;

#[cfg(feature = "intune")]
mod group_policy_setting_type;

#[cfg(feature = "intune")]
mod group_policy_type;

#[cfg(feature = "intune")]
mod group_policy_uploaded_category;

#[cfg(feature = "intune")]
mod group_policy_uploaded_definition;

#[cfg(feature = "intune")]
mod group_policy_uploaded_definition_file;

#[cfg(feature = "intune")]
mod group_policy_uploaded_definition_file_status;

#[cfg(feature = "intune")]
mod group_policy_uploaded_language_file;

#[cfg(feature = "intune")]
mod group_policy_uploaded_presentation;

#[cfg(feature = "reports")]
mod group_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod hardware_information;

#[cfg(feature = "intune")]
mod has_payload_link_result_item;

#[cfg(feature = "intune")]
mod hash_algorithms;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod hashes;

#[cfg(feature = "intune")]
mod health_state;

#[cfg(feature = "users")]
mod history_item;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod home_realm_discovery_policy;

#[cfg(feature = "security")]
mod host_security_state;

#[cfg(feature = "applications")]
mod hybrid_agent_updater_configuration;

#[cfg(feature = "sites")]
mod hyperlink_or_picture_column;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv4_cidr_range;

#[cfg(feature = "intune")]
mod ipv4_range;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv6_cidr_range;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ipv6_range;

#[cfg(feature = "intune")]
mod i_tunes_pairing_mode;
mod identity;

#[cfg(feature = "authentication")]
mod identity_api_connector;

#[cfg(feature = "authentication")]
mod identity_built_in_user_flow_attribute;

#[cfg(feature = "authentication")]
mod identity_custom_user_flow_attribute;

#[cfg(feature = "authentication")]
mod identity_provider;

#[cfg(feature = "authentication")]
mod identity_provider_base;

#[cfg(feature = "security")]
mod identity_risk_event;

#[cfg(feature = "authentication")]
mod identity_security_defaults_enforcement_policy;
mod identity_set;

#[cfg(feature = "governance")]
mod identity_source;

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

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod image;

#[cfg(feature = "users")]
mod image_info;

#[cfg(feature = "applications")]
mod implicit_grant_settings;

#[cfg(any(feature = "calendar", feature = "tasks", feature = "users"))]
mod importance;

#[cfg(feature = "intune")]
mod imported_apple_device_identity;

#[cfg(feature = "intune")]
mod imported_apple_device_identity_result;

#[cfg(feature = "intune")]
mod imported_device_identity;

#[cfg(feature = "intune")]
mod imported_device_identity_result;

#[cfg(feature = "intune")]
mod imported_device_identity_type;

#[cfg(feature = "intune")]
mod imported_windows_autopilot_device_identity;

#[cfg(feature = "intune")]
mod imported_windows_autopilot_device_identity_import_status;

#[cfg(feature = "intune")]
mod imported_windows_autopilot_device_identity_state;
mod imported_windows_autopilot_device_identity_upload_status;
mod importstatusmodel;

#[cfg(feature = "security")]
mod impossible_travel_risk_event;

#[cfg(feature = "reports")]
mod included_user_roles;

#[cfg(feature = "reports")]
mod included_user_types;
mod incoming_context;

#[cfg(any(feature = "files", feature = "sites"))]
mod incomplete_data;
mod inference_classification;

#[cfg(feature = "mail")]
mod inference_classification_override;

#[cfg(feature = "users")]
mod inference_classification_type;

#[cfg(feature = "users")]
mod inference_data;

#[cfg(any(feature = "security", feature = "users"))]
mod information_protection_action;

#[cfg(feature = "security")]
mod information_protection_content_label;

#[cfg(any(feature = "security", feature = "users"))]
mod information_protection_label;

#[cfg(any(feature = "applications", feature = "reports"))]
mod informational_url;

#[cfg(feature = "reports")]
mod initiator;
mod initiator_type;

#[cfg(feature = "intune")]
mod ink_access_setting;

#[cfg(feature = "files")]
mod insight_identity;

#[cfg(feature = "intune")]
mod insight_value_double;

#[cfg(feature = "intune")]
mod insight_value_int;

#[cfg(feature = "intune")]
mod install_intent;

#[cfg(feature = "intune")]
mod install_state;

#[cfg(feature = "profile")]
mod institution_data;

#[cfg(feature = "print")]
mod integer_range;

#[cfg(feature = "intune")]
mod intended_purpose;

#[cfg(feature = "governance")]
mod internal_sponsors;

#[cfg(feature = "intune")]
mod internet_explorer_message_setting;

#[cfg(feature = "users")]
mod internet_message_header;

#[cfg(feature = "intune")]
mod internet_site_security_level;

#[cfg(feature = "intune")]
mod intune_brand;

#[cfg(feature = "intune")]
mod intune_branding_profile;

#[cfg(feature = "intune")]
mod intune_branding_profile_assignment;

#[cfg(feature = "directory")]
mod invitation;

#[cfg(feature = "calls")]
mod invitation_participant_info;
mod invite_new_bot_response;

#[cfg(feature = "calls")]
mod invite_participants_operation;

#[cfg(feature = "directory")]
mod invited_user_message_info;

#[cfg(feature = "authentication")]
mod invoke_user_flow_listener;
mod ios_available_update_version;

#[cfg(feature = "intune")]
mod ios_azure_ad_single_sign_on_extension;

#[cfg(feature = "intune")]
mod ios_bookmark;

#[cfg(feature = "intune")]
mod ios_certificate_profile;

#[cfg(feature = "intune")]
mod ios_certificate_profile_base;

#[cfg(feature = "intune")]
mod ios_compliance_policy;

#[cfg(feature = "intune")]
mod ios_credential_single_sign_on_extension;

#[cfg(feature = "intune")]
mod ios_custom_configuration;

#[cfg(feature = "intune")]
mod ios_derived_credential_authentication_configuration;

#[cfg(feature = "intune")]
mod ios_device_features_configuration;

#[cfg(feature = "intune")]
mod ios_device_type;

#[cfg(feature = "intune")]
mod ios_eas_email_profile_configuration;

#[cfg(feature = "intune")]
mod ios_edu_certificate_settings;

#[cfg(feature = "intune")]
mod ios_edu_device_configuration;

#[cfg(feature = "intune")]
mod ios_education_device_configuration;

#[cfg(feature = "intune")]
mod ios_enterprise_wi_fi_configuration;

#[cfg(feature = "intune")]
mod ios_expedited_checkin_configuration;

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
mod ios_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod ios_kerberos_single_sign_on_extension;

#[cfg(feature = "intune")]
mod ios_kiosk_mode_app_type;

#[cfg(feature = "intune")]
mod ios_lob_app;

#[cfg(feature = "intune")]
mod ios_lob_app_assignment_settings;

#[cfg(feature = "intune")]
mod ios_lob_app_provisioning_configuration;

#[cfg(feature = "intune")]
mod ios_lob_app_provisioning_configuration_assignment;

#[cfg(feature = "intune")]
mod ios_lob_app_provisioning_configuration_policy_set_item;

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
mod ios_notification_preview_visibility;

#[cfg(feature = "intune")]
mod ios_notification_settings;

#[cfg(feature = "intune")]
mod ios_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod ios_redirect_single_sign_on_extension;

#[cfg(feature = "intune")]
mod ios_scep_certificate_profile;

#[cfg(feature = "intune")]
mod ios_single_sign_on_extension;

#[cfg(feature = "intune")]
mod ios_single_sign_on_settings;

#[cfg(feature = "intune")]
mod ios_software_update_schedule_type;

#[cfg(feature = "intune")]
mod ios_store_app;

#[cfg(feature = "intune")]
mod ios_store_app_assignment_settings;

#[cfg(feature = "intune")]
mod ios_trusted_root_certificate;

#[cfg(feature = "intune")]
mod ios_update_configuration;

#[cfg(feature = "intune")]
mod ios_update_device_status;

#[cfg(feature = "intune")]
mod ios_updates_install_status;

#[cfg(feature = "intune")]
mod ios_vpn_configuration;

#[cfg(feature = "intune")]
mod ios_vpn_security_association_parameters;

#[cfg(feature = "intune")]
mod ios_vpp_app;

#[cfg(feature = "intune")]
mod ios_vpp_app_assigned_device_license;

#[cfg(feature = "intune")]
mod ios_vpp_app_assigned_license;

#[cfg(feature = "intune")]
mod ios_vpp_app_assigned_user_license;

#[cfg(feature = "intune")]
mod ios_vpp_app_assignment_settings;

#[cfg(feature = "intune")]
mod ios_vpp_app_revoke_licenses_action_result;

#[cfg(feature = "intune")]
mod ios_vpp_e_book;

#[cfg(feature = "intune")]
mod ios_vpp_e_book_assignment;

#[cfg(feature = "intune")]
mod ios_wallpaper_display_location;

#[cfg(feature = "intune")]
mod ios_web_content_filter_auto_filter;

#[cfg(feature = "intune")]
mod ios_web_content_filter_base;

#[cfg(feature = "intune")]
mod ios_web_content_filter_specific_websites_access;

#[cfg(feature = "intune")]
mod ios_wi_fi_configuration;

#[cfg(feature = "intune")]
mod iosik_ev2_vpn_configuration;

#[cfg(feature = "authentication")]
mod ip_named_location;

#[cfg(any(feature = "authentication", feature = "intune"))]
mod ip_range;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_action_set;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_action_stat;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_activity;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_activity_stat;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_activity_time_set;

#[cfg(feature = "profile")]
mod item_address;

#[cfg(any(feature = "files", feature = "sites"))]
mod item_analytics;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod item_attachment;
mod item_body;
mod item_categories;

#[cfg(feature = "profile")]
mod item_email;

#[cfg(feature = "users")]
mod item_facet;
mod item_insights;

#[cfg(feature = "directory")]
mod item_insights_settings;

#[cfg(feature = "profile")]
mod item_patent;

#[cfg(feature = "profile")]
mod item_phone;

#[cfg(feature = "profile")]
mod item_publication;
mod item_reference;
mod items;

#[cfg(any(feature = "intune", feature = "users"))]
mod join_type;
mod journal;
mod journal_lines;

#[cfg(any(feature = "security", feature = "users"))]
mod justify_action;

#[cfg(feature = "applications")]
mod kerberos_sign_on_mapping_attribute_type;

#[cfg(feature = "applications")]
mod kerberos_sign_on_settings;

#[cfg(feature = "intune")]
mod kerberos_single_sign_on_extension;

#[cfg(feature = "intune")]
mod key_boolean_value_pair;

#[cfg(any(feature = "applications", feature = "reports"))]
mod key_credential;

#[cfg(feature = "intune")]
mod key_integer_value_pair;

#[cfg(feature = "intune")]
mod key_real_value_pair;

#[cfg(feature = "intune")]
mod key_size;

#[cfg(feature = "intune")]
mod key_storage_provider_option;

#[cfg(feature = "intune")]
mod key_string_value_pair;

#[cfg(feature = "intune")]
mod key_typed_value_pair;

#[cfg(feature = "intune")]
mod key_usages;
mod key_value;
mod key_value_pair;

#[cfg(feature = "security")]
mod kill_chain;

#[cfg(any(feature = "security", feature = "users"))]
mod label_details;

#[cfg(feature = "users")]
mod labeling_options;

#[cfg(feature = "intune")]
mod lan_manager_authentication_level;

#[cfg(feature = "profile")]
mod language_proficiency;

#[cfg(feature = "profile")]
mod language_proficiency_level;

#[cfg(feature = "security")]
mod leaked_credentials_risk_event;
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

#[cfg(feature = "intune")]
mod local_security_options_administrator_elevation_prompt_behavior_type;

#[cfg(feature = "intune")]
mod local_security_options_format_and_eject_of_removable_media_allowed_user_type;

#[cfg(feature = "intune")]
mod local_security_options_information_displayed_on_lock_screen_type;

#[cfg(feature = "intune")]
mod local_security_options_information_shown_on_lock_screen_type;

#[cfg(feature = "intune")]
mod local_security_options_minimum_session_security;

#[cfg(feature = "intune")]
mod local_security_options_smart_card_removal_behavior_type;

#[cfg(feature = "intune")]
mod local_security_options_standard_user_elevation_prompt_behavior_type;
mod locale_info;

#[cfg(feature = "intune")]
mod localized_notification_message;

#[cfg(any(feature = "intune", feature = "users"))]
mod locate_device_action_result;

#[cfg(feature = "security")]
mod located_risk_event;
mod location;

#[cfg(feature = "calendar")]
mod location_constraint;

#[cfg(feature = "calendar")]
mod location_constraint_item;

#[cfg(feature = "intune")]
mod location_management_condition;
mod location_type;
mod location_unique_id_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod logged_on_user;

#[cfg(feature = "security")]
mod logon_type;
mod logon_user;

#[cfg(feature = "sites")]
mod lookup_column;

#[cfg(any(feature = "intune", feature = "users"))]
mod lost_mode_state;

#[cfg(feature = "intune")]
mod mac_app_identifier;

#[cfg(feature = "intune")]
mod mac_os_apple_event_receiver;

#[cfg(feature = "intune")]
mod mac_os_associated_domains_item;

#[cfg(feature = "intune")]
mod mac_os_azure_ad_single_sign_on_extension;

#[cfg(feature = "intune")]
mod mac_os_certificate_profile_base;

#[cfg(feature = "intune")]
mod mac_os_compliance_policy;

#[cfg(feature = "intune")]
mod mac_os_content_caching_client_policy;

#[cfg(feature = "intune")]
mod mac_os_content_caching_parent_selection_policy;

#[cfg(feature = "intune")]
mod mac_os_content_caching_peer_policy;

#[cfg(feature = "intune")]
mod mac_os_content_caching_type;

#[cfg(feature = "intune")]
mod mac_os_credential_single_sign_on_extension;

#[cfg(feature = "intune")]
mod mac_os_custom_app_configuration;

#[cfg(feature = "intune")]
mod mac_os_custom_configuration;

#[cfg(feature = "intune")]
mod mac_os_device_features_configuration;

#[cfg(feature = "intune")]
mod mac_os_endpoint_protection_configuration;

#[cfg(feature = "intune")]
mod mac_os_enterprise_wi_fi_configuration;

#[cfg(feature = "intune")]
mod mac_os_extensions_configuration;

#[cfg(feature = "intune")]
mod mac_os_file_vault_recovery_key_types;

#[cfg(feature = "intune")]
mod mac_os_firewall_application;

#[cfg(feature = "intune")]
mod mac_os_gatekeeper_app_sources;

#[cfg(feature = "intune")]
mod mac_os_general_device_configuration;

#[cfg(feature = "intune")]
mod mac_os_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod mac_os_kerberos_single_sign_on_extension;

#[cfg(feature = "intune")]
mod mac_os_kernel_extension;

#[cfg(feature = "intune")]
mod mac_os_launch_item;

#[cfg(feature = "intune")]
mod mac_os_lob_app;

#[cfg(feature = "intune")]
mod mac_os_lob_child_app;

#[cfg(feature = "intune")]
mod mac_os_mdatp_app;

#[cfg(feature = "intune")]
mod mac_os_microsoft_edge_app;

#[cfg(feature = "intune")]
mod mac_os_minimum_operating_system;

#[cfg(feature = "intune")]
mod mac_os_office_suite_app;

#[cfg(feature = "intune")]
mod mac_os_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod mac_os_privacy_access_control_item;

#[cfg(feature = "intune")]
mod mac_os_process_identifier_type;

#[cfg(feature = "intune")]
mod mac_os_redirect_single_sign_on_extension;

#[cfg(feature = "intune")]
mod mac_os_scep_certificate_profile;

#[cfg(feature = "intune")]
mod mac_os_single_sign_on_extension;

#[cfg(feature = "intune")]
mod mac_os_software_update_account_summary;

#[cfg(feature = "intune")]
mod mac_os_software_update_behavior;

#[cfg(feature = "intune")]
mod mac_os_software_update_category;

#[cfg(feature = "intune")]
mod mac_os_software_update_category_summary;

#[cfg(feature = "intune")]
mod mac_os_software_update_configuration;

#[cfg(feature = "intune")]
mod mac_os_software_update_delay_policy;

#[cfg(feature = "intune")]
mod mac_os_software_update_schedule_type;

#[cfg(feature = "intune")]
mod mac_os_software_update_state;

#[cfg(feature = "intune")]
mod mac_os_software_update_state_summary;

#[cfg(feature = "intune")]
mod mac_os_system_extension;

#[cfg(feature = "intune")]
mod mac_os_system_extension_type;

#[cfg(feature = "intune")]
mod mac_os_system_extension_type_mapping;

#[cfg(feature = "intune")]
mod mac_os_trusted_root_certificate;

#[cfg(feature = "intune")]
mod mac_os_vpn_configuration;

#[cfg(feature = "intune")]
mod mac_os_wi_fi_configuration;

#[cfg(feature = "intune")]
mod mac_os_wired_network_configuration;

#[cfg(feature = "intune")]
mod mac_os_lob_app_assignment_settings;

#[cfg(feature = "intune")]
mod mac_os_vpp_app;

#[cfg(feature = "intune")]
mod mac_os_vpp_app_assigned_license;

#[cfg(feature = "intune")]
mod mac_os_vpp_app_assignment_settings;

#[cfg(feature = "intune")]
mod mac_os_vpp_app_revoke_licenses_action_result;

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
mod mailbox_recipient_type;
mod mailbox_settings;

#[cfg(feature = "reports")]
mod mailbox_usage_detail;

#[cfg(feature = "reports")]
mod mailbox_usage_mailbox_counts;

#[cfg(feature = "reports")]
mod mailbox_usage_quota_status_mailbox_counts;

#[cfg(feature = "reports")]
mod mailbox_usage_storage;

#[cfg(feature = "security")]
mod malware_risk_event;

#[cfg(feature = "security")]
mod malware_state;

#[cfg(feature = "intune")]
mod malware_state_for_windows_device;

#[cfg(feature = "intune")]
mod managed_all_device_certificate_state;

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
mod managed_app_data_ingestion_location;

#[cfg(feature = "intune")]
mod managed_app_data_storage_location;

#[cfg(feature = "intune")]
mod managed_app_data_transfer_level;

#[cfg(feature = "intune")]
mod managed_app_device_threat_level;

#[cfg(feature = "users")]
mod managed_app_diagnostic_status;

#[cfg(feature = "intune")]
mod managed_app_flagged_reason;

#[cfg(feature = "intune")]
mod managed_app_notification_restriction;

#[cfg(feature = "intune")]
mod managed_app_operation;

#[cfg(feature = "intune")]
mod managed_app_phone_number_redirect_level;

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
mod managed_app_protection_policy_set_item;

#[cfg(feature = "intune")]
mod managed_app_registration;

#[cfg(feature = "intune")]
mod managed_app_remediation_action;

#[cfg(feature = "intune")]
mod managed_app_status;

#[cfg(feature = "intune")]
mod managed_app_status_raw;

#[cfg(feature = "intune")]
mod managed_browser_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod managed_device;

#[cfg(any(feature = "intune", feature = "users"))]
mod managed_device_architecture;

#[cfg(feature = "intune")]
mod managed_device_certificate_state;

#[cfg(feature = "intune")]
mod managed_device_cleanup_settings;

#[cfg(feature = "intune")]
mod managed_device_encryption_state;

#[cfg(any(feature = "intune", feature = "users"))]
mod managed_device_management_features;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_assignment;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_device_status;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_device_summary;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_policy_set_item;
mod managed_device_mobile_app_configuration_setting_state;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_user_status;

#[cfg(feature = "intune")]
mod managed_device_mobile_app_configuration_user_summary;

#[cfg(feature = "intune")]
mod managed_device_models_and_manufacturers;

#[cfg(feature = "intune")]
mod managed_device_overview;

#[cfg(any(feature = "intune", feature = "users"))]
mod managed_device_owner_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod managed_device_partner_reported_health_state;

#[cfg(feature = "intune")]
mod managed_device_remote_action;

#[cfg(feature = "intune")]
mod managed_device_reported_app;

#[cfg(feature = "users")]
mod managed_device_summarized_app_state;

#[cfg(feature = "intune")]
mod managed_e_book;

#[cfg(feature = "intune")]
mod managed_e_book_assignment;

#[cfg(feature = "intune")]
mod managed_e_book_category;

#[cfg(feature = "intune")]
mod managed_ios_lob_app;

#[cfg(feature = "intune")]
mod managed_ios_store_app;

#[cfg(feature = "intune")]
mod managed_installer_status;

#[cfg(feature = "intune")]
mod managed_mobile_app;

#[cfg(feature = "intune")]
mod managed_mobile_lob_app;

#[cfg(feature = "tenant-relationships")]
mod management_action_status;

#[cfg(any(feature = "intune", feature = "users"))]
mod management_agent_type;

#[cfg(feature = "tenant-relationships")]
mod management_category;

#[cfg(feature = "intune")]
mod management_certificate_with_thumbprint;

#[cfg(feature = "intune")]
mod management_condition;

#[cfg(feature = "intune")]
mod management_condition_expression;

#[cfg(feature = "intune")]
mod management_condition_expression_model;

#[cfg(feature = "intune")]
mod management_condition_expression_string;

#[cfg(feature = "intune")]
mod management_condition_statement;

#[cfg(feature = "tenant-relationships")]
mod management_parameter_value_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod management_state;

#[cfg(feature = "intune")]
mod mdm_app_config_key_type;

#[cfg(feature = "directory")]
mod mdm_authority;

#[cfg(feature = "intune")]
mod mdm_supported_state;

#[cfg(feature = "intune")]
mod mdm_windows_information_protection_policy;

#[cfg(feature = "intune")]
mod mdm_windows_information_protection_policy_policy_set_item;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod media;
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

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod media_source;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod media_source_content_category;
mod media_state;

#[cfg(feature = "calls")]
mod media_stream;

#[cfg(feature = "users")]
mod meeting_activity_statistics;

#[cfg(feature = "calls")]
mod meeting_attendance_report;

#[cfg(feature = "calls")]
mod meeting_capabilities;
mod meeting_capability;

#[cfg(feature = "calls")]
mod meeting_chat_mode;
mod meeting_info;
mod meeting_message_type;

#[cfg(feature = "calls")]
mod meeting_participant_info;

#[cfg(feature = "calls")]
mod meeting_participants;

#[cfg(feature = "calendar")]
mod meeting_time_suggestion;

#[cfg(feature = "calendar")]
mod meeting_time_suggestions_result;
mod membership_rule_processing_status;
mod membership_rule_processing_status_details;

#[cfg(feature = "users")]
mod mention;

#[cfg(any(feature = "files", feature = "sites"))]
mod mention_action;

#[cfg(feature = "users")]
mod mentions_preview;

#[cfg(feature = "users")]
mod message;

#[cfg(feature = "mail")]
mod message_action_flag;

#[cfg(feature = "mail")]
mod message_rule;

#[cfg(feature = "mail")]
mod message_rule_actions;

#[cfg(feature = "mail")]
mod message_rule_predicates;

#[cfg(any(feature = "security", feature = "users"))]
mod metadata_action;

#[cfg(feature = "applications")]
mod metadata_entry;

#[cfg(feature = "intune")]
mod metered_connection_limit_type;

#[cfg(feature = "reports")]
mod mfa_detail;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_method;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_method_configuration;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_method_target;

#[cfg(feature = "authentication")]
mod microsoft_authenticator_authentication_mode;

#[cfg(feature = "intune")]
mod microsoft_edge_channel;

#[cfg(feature = "intune")]
mod microsoft_launcher_dock_presence;

#[cfg(feature = "intune")]
mod microsoft_launcher_search_bar_placement;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_app;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_app_assignment_settings;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_contained_app;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_license_type;

#[cfg(feature = "intune")]
mod microsoft_store_for_business_portal_selection_options;

#[cfg(feature = "intune")]
mod microsoft_tunnel_configuration;

#[cfg(feature = "intune")]
mod microsoft_tunnel_log_collection_status;

#[cfg(feature = "intune")]
mod microsoft_tunnel_server;

#[cfg(feature = "intune")]
mod microsoft_tunnel_server_health_status;

#[cfg(feature = "intune")]
mod microsoft_tunnel_server_log_collection_response;

#[cfg(feature = "intune")]
mod microsoft_tunnel_site;

#[cfg(feature = "reports")]
mod migration_status;

#[cfg(feature = "intune")]
mod mime_content;

#[cfg(feature = "intune")]
mod miracast_channel;

#[cfg(feature = "intune")]
mod mobile_app;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_action_type;

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
mod mobile_app_dependency;

#[cfg(feature = "intune")]
mod mobile_app_dependency_type;

#[cfg(feature = "intune")]
mod mobile_app_identifier;

#[cfg(feature = "intune")]
mod mobile_app_install_status;

#[cfg(feature = "intune")]
mod mobile_app_install_summary;

#[cfg(feature = "intune")]
mod mobile_app_install_time_settings;

#[cfg(feature = "users")]
mod mobile_app_intent;

#[cfg(feature = "users")]
mod mobile_app_intent_and_state;

#[cfg(feature = "users")]
mod mobile_app_intent_and_state_detail;

#[cfg(feature = "intune")]
mod mobile_app_policy_set_item;

#[cfg(feature = "intune")]
mod mobile_app_provisioning_config_group_assignment;

#[cfg(feature = "intune")]
mod mobile_app_publishing_state;

#[cfg(feature = "intune")]
mod mobile_app_relationship;

#[cfg(feature = "intune")]
mod mobile_app_relationship_state;

#[cfg(feature = "intune")]
mod mobile_app_relationship_type;

#[cfg(feature = "intune")]
mod mobile_app_supersedence;

#[cfg(feature = "intune")]
mod mobile_app_supersedence_type;

#[cfg(feature = "users")]
mod mobile_app_supported_device_type;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_app_policy_creation_history;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_app_state_history;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_app_target_history;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_app_update_history;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_device_checkin_history;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_event;

#[cfg(any(feature = "intune", feature = "users"))]
mod mobile_app_troubleshooting_history_item;

#[cfg(feature = "intune")]
mod mobile_contained_app;

#[cfg(feature = "intune")]
mod mobile_lob_app;

#[cfg(feature = "intune")]
mod mobile_threat_defense_connector;

#[cfg(feature = "intune")]
mod mobile_threat_partner_tenant_state;

#[cfg(feature = "authentication")]
mod mobility_management_policy;
mod modality;

#[cfg(feature = "reports")]
mod modified_property;

#[cfg(any(feature = "files", feature = "sites"))]
mod move_action;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod multi_value_legacy_extended_property;

#[cfg(feature = "applications")]
mod mutability;

#[cfg(feature = "calls")]
mod mute_participant_operation;

#[cfg(feature = "authentication")]
mod named_location;

#[cfg(feature = "intune")]
mod ndes_connector;

#[cfg(feature = "intune")]
mod ndes_connector_state;

#[cfg(feature = "security")]
mod network_connection;

#[cfg(feature = "intune")]
mod network_ipv4_configuration_management_condition;

#[cfg(feature = "intune")]
mod network_ipv6_configuration_management_condition;
mod network_interface;

#[cfg(feature = "reports")]
mod network_location_detail;

#[cfg(feature = "intune")]
mod network_management_condition;

#[cfg(feature = "intune")]
mod network_single_sign_on_type;

#[cfg(feature = "reports")]
mod network_type;

#[cfg(feature = "calls")]
mod no_media_config;

#[cfg(feature = "intune")]
mod non_eap_authentication_method_for_eap_ttls_type;

#[cfg(feature = "intune")]
mod non_eap_authentication_method_for_peap;

#[cfg(feature = "onenote")]
mod notebook;

#[cfg(feature = "onenote")]
mod notebook_links;

#[cfg(feature = "users")]
mod notification;

#[cfg(feature = "intune")]
mod notification_message_template;

#[cfg(feature = "intune")]
mod notification_template_branding_options;

#[cfg(feature = "sites")]
mod number_column;

#[cfg(feature = "intune")]
mod number_range;

#[cfg(any(feature = "applications", feature = "users"))]
mod oauth2_permission_grant;

#[cfg(feature = "applications")]
mod object_definition;

#[cfg(feature = "applications")]
mod object_flow_types;
mod object_identity;

#[cfg(feature = "applications")]
mod object_mapping;

#[cfg(feature = "teams")]
mod offer_shift_request;

#[cfg(feature = "reports")]
mod office365_activation_counts;

#[cfg(feature = "reports")]
mod office365_activations_user_counts;

#[cfg(feature = "reports")]
mod office365_activations_user_detail;

#[cfg(feature = "reports")]
mod office365_active_user_counts;

#[cfg(feature = "reports")]
mod office365_active_user_detail;

#[cfg(feature = "reports")]
mod office365_groups_activity_counts;

#[cfg(feature = "reports")]
mod office365_groups_activity_detail;

#[cfg(feature = "reports")]
mod office365_groups_activity_file_counts;

#[cfg(feature = "reports")]
mod office365_groups_activity_group_counts;

#[cfg(feature = "reports")]
mod office365_groups_activity_storage;

#[cfg(feature = "reports")]
mod office365_services_user_counts;
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

#[cfg(feature = "intune")]
mod office_product_id;

#[cfg(feature = "intune")]
mod office_suite_app;

#[cfg(feature = "intune")]
mod office_suite_install_progress_display_level;

#[cfg(feature = "intune")]
mod office_update_channel;
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

#[cfg(feature = "on-prem-encrypted-payloads")]
mod on_prem_encrypted_payload;

#[cfg(feature = "applications")]
mod on_premises_agent;

#[cfg(feature = "applications")]
mod on_premises_agent_group;

#[cfg(feature = "intune")]
mod on_premises_conditional_access_settings;
mod on_premises_extension_attributes;
mod on_premises_provisioning_error;

#[cfg(feature = "applications")]
mod on_premises_publishing;

#[cfg(feature = "applications")]
mod on_premises_publishing_profile;

#[cfg(feature = "applications")]
mod on_premises_publishing_single_sign_on;
mod on_premises_publishing_type;

#[cfg(feature = "intune")]
mod onboarding_status;

#[cfg(feature = "reports")]
mod one_drive_activity_user_detail;

#[cfg(feature = "reports")]
mod one_drive_usage_account_counts;

#[cfg(feature = "reports")]
mod one_drive_usage_account_detail;

#[cfg(feature = "reports")]
mod one_drive_usage_file_counts;
mod onenote;
mod onenote_identity;
mod onenote_identityset;

#[cfg(feature = "onenote")]
mod onenote_operation;

#[cfg(feature = "onenote")]
mod onenote_operation_error;

#[cfg(feature = "onenote")]
mod onenote_page;
mod onenote_patch_action_type;

#[cfg(feature = "onenote")]
mod onenote_patch_content_command;

#[cfg(feature = "onenote")]
mod onenote_patch_insert_position;
mod onenote_resource;

#[cfg(feature = "onenote")]
mod onenote_section;
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

#[cfg(feature = "authentication")]
mod open_id_connect_identity_provider;

#[cfg(feature = "authentication")]
mod open_id_connect_provider;

#[cfg(feature = "authentication")]
mod open_id_connect_response_mode;

#[cfg(feature = "authentication")]
mod open_id_connect_response_types;

#[cfg(feature = "teams")]
mod open_shift;

#[cfg(feature = "teams")]
mod open_shift_change_request;

#[cfg(feature = "teams")]
mod open_shift_item;
mod open_type_extension;

#[cfg(feature = "intune")]
mod operating_system_version_range;

#[cfg(feature = "authentication")]
mod operation;

#[cfg(feature = "teams")]
mod operation_error;

#[cfg(feature = "reports")]
mod operation_result;
mod operation_status;

#[cfg(feature = "intune")]
mod operator;

#[cfg(feature = "applications")]
mod optional_claim;

#[cfg(feature = "applications")]
mod optional_claims;

#[cfg(feature = "directory")]
mod org_contact;

#[cfg(feature = "directory")]
mod organization;

#[cfg(feature = "directory")]
mod organization_settings;

#[cfg(feature = "directory")]
mod organizational_branding_properties;
mod organizer_meeting_info;

#[cfg(feature = "intune")]
mod os_version_count;

#[cfg(feature = "intune")]
mod out_of_box_experience_settings;

#[cfg(feature = "calls")]
mod out_of_office_settings;

#[cfg(feature = "mail")]
mod outlook_category;
mod outlook_geo_coordinates;
mod outlook_item;

#[cfg(feature = "mail")]
mod outlook_task;

#[cfg(feature = "mail")]
mod outlook_task_folder;

#[cfg(feature = "mail")]
mod outlook_task_group;
mod outlook_user;

#[cfg(any(feature = "intune", feature = "users"))]
mod owner_type;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod package;

#[cfg(feature = "onenote")]
mod page_links;

#[cfg(any(feature = "security", feature = "users"))]
mod parent_label_details;

#[cfg(feature = "applications")]
mod parental_control_settings;

#[cfg(feature = "applications")]
mod parse_expression_response;

#[cfg(feature = "calls")]
mod participant;
mod participant_info;
mod participant_joining_notification;
mod participant_joining_response;
mod participant_left_notification;

#[cfg(feature = "calls")]
mod participant_mixer_level;

#[cfg(feature = "authentication")]
mod password_authentication_method;

#[cfg(any(feature = "applications", feature = "reports"))]
mod password_credential;
mod password_profile;

#[cfg(feature = "applications")]
mod password_single_sign_on_credential_set;

#[cfg(any(feature = "applications", feature = "reports"))]
mod password_single_sign_on_field;

#[cfg(any(feature = "applications", feature = "reports"))]
mod password_single_sign_on_settings;

#[cfg(feature = "authentication")]
mod passwordless_microsoft_authenticator_authentication_method;

#[cfg(feature = "authentication")]
mod passwordless_microsoft_authenticator_authentication_method_configuration;

#[cfg(feature = "authentication")]
mod passwordless_microsoft_authenticator_authentication_method_target;
mod patterned_recurrence;

#[cfg(feature = "users")]
mod payload_types;
mod payment_methods;
mod payment_terms;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod pending_content_update;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod pending_operations;

#[cfg(feature = "intune")]
mod perfect_forward_secrecy_group;

#[cfg(any(feature = "files", feature = "sites"))]
mod permission;

#[cfg(feature = "applications")]
mod permission_classification_type;

#[cfg(feature = "authentication")]
mod permission_grant_condition_set;

#[cfg(feature = "authentication")]
mod permission_grant_policy;

#[cfg(any(feature = "applications", feature = "reports"))]
mod permission_scope;

#[cfg(feature = "authentication")]
mod permission_type;

#[cfg(feature = "authentication")]
mod persistent_browser_session_control;

#[cfg(feature = "authentication")]
mod persistent_browser_session_mode;

#[cfg(feature = "contacts")]
mod person;

#[cfg(feature = "profile")]
mod person_anniversary;

#[cfg(feature = "users")]
mod person_annotation;

#[cfg(feature = "profile")]
mod person_award;

#[cfg(feature = "profile")]
mod person_certification;

#[cfg(feature = "users")]
mod person_data_source;

#[cfg(feature = "profile")]
mod person_interest;

#[cfg(feature = "profile")]
mod person_name;

#[cfg(feature = "sites")]
mod person_or_group_column;

#[cfg(feature = "profile")]
mod person_relationship;

#[cfg(feature = "users")]
mod person_responsibility;

#[cfg(feature = "profile")]
mod person_website;

#[cfg(feature = "pfx-recryption-requests")]
mod pfx_recryption_request;

#[cfg(feature = "pfx-user-certificates")]
mod pfx_user_certificate;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "directory"))]
mod phone;

#[cfg(feature = "authentication")]
mod phone_authentication_method;

#[cfg(
    any(
        feature = "calendar",
        feature = "contacts",
        feature = "directory",
        feature = "profile"
    )
)]
mod phone_type;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod photo;
mod physical_address;
mod physical_address_type;

#[cfg(feature = "directory")]
mod physical_office_address;

#[cfg(feature = "authentication")]
mod pkcs12_certificate;

#[cfg(feature = "authentication")]
mod pkcs12_certificate_information;

#[cfg(feature = "calendar")]
mod place;
mod planner;

#[cfg(feature = "tasks")]
mod planner_applied_categories;

#[cfg(feature = "tasks")]
mod planner_assigned_to_task_board_task_format;
mod planner_assignment;

#[cfg(feature = "tasks")]
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

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_container_type;
mod planner_external_reference;

#[cfg(feature = "tasks")]
mod planner_external_references;
mod planner_favorite_plan_reference;

#[cfg(feature = "tasks")]
mod planner_favorite_plan_reference_collection;
mod planner_group;

#[cfg(feature = "tasks")]
mod planner_order_hints_by_assignee;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_plan;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_plan_container;
mod planner_plan_context;

#[cfg(any(feature = "files", feature = "tasks"))]
mod planner_plan_context_collection;
mod planner_plan_context_details;

#[cfg(feature = "tasks")]
mod planner_plan_context_details_collection;
mod planner_plan_context_type;

#[cfg(feature = "tasks")]
mod planner_plan_details;

#[cfg(feature = "tasks")]
mod planner_preview_type;

#[cfg(feature = "tasks")]
mod planner_progress_task_board_task_format;
mod planner_recent_plan_reference;

#[cfg(feature = "tasks")]
mod planner_recent_plan_reference_collection;

#[cfg(feature = "tasks")]
mod planner_roster;

#[cfg(feature = "tasks")]
mod planner_roster_member;

#[cfg(feature = "tasks")]
mod planner_task;

#[cfg(feature = "tasks")]
mod planner_task_creation;

#[cfg(feature = "tasks")]
mod planner_task_details;

#[cfg(feature = "tasks")]
mod planner_teams_publication_info;

#[cfg(feature = "tasks")]
mod planner_user;

#[cfg(feature = "tasks")]
mod planner_user_ids;

#[cfg(feature = "intune")]
mod platform;
mod platform_type;

#[cfg(feature = "calls")]
mod play_prompt_operation;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod policy_base;

#[cfg(feature = "intune")]
mod policy_platform_type;
mod policy_root;

#[cfg(feature = "authentication")]
mod policy_scope;

#[cfg(feature = "intune")]
mod policy_set;

#[cfg(feature = "intune")]
mod policy_set_assignment;

#[cfg(feature = "intune")]
mod policy_set_item;

#[cfg(feature = "intune")]
mod policy_set_status;

#[cfg(feature = "profile")]
mod position_detail;

#[cfg(feature = "mail")]
mod post;

#[cfg(feature = "admin")]
mod post_type;

#[cfg(feature = "intune")]
mod power_action_type;

#[cfg(feature = "applications")]
mod pre_authorized_application;

#[cfg(feature = "intune")]
mod prerelease_features;

#[cfg(feature = "calls")]
mod presence;

#[cfg(any(feature = "authentication", feature = "governance", feature = "users"))]
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
mod print_identity;

#[cfg(feature = "print")]
mod print_job;

#[cfg(feature = "print")]
mod print_job_configuration;

#[cfg(feature = "print")]
mod print_job_processing_detail;

#[cfg(any(feature = "print", feature = "reports"))]
mod print_job_processing_state;

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
mod print_page_range;

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

#[cfg(any(feature = "print", feature = "reports"))]
mod print_usage_by_printer;

#[cfg(any(feature = "print", feature = "reports"))]
mod print_usage_by_user;
mod print_user_identity;

#[cfg(feature = "print")]
mod printer;

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
mod priority;

#[cfg(feature = "directory")]
mod privacy_profile;
mod privileged_access;

#[cfg(feature = "governance")]
mod privileged_approval;

#[cfg(feature = "governance")]
mod privileged_operation_event;

#[cfg(feature = "governance")]
mod privileged_role;

#[cfg(feature = "governance")]
mod privileged_role_assignment;

#[cfg(feature = "governance")]
mod privileged_role_assignment_request;

#[cfg(feature = "governance")]
mod privileged_role_settings;

#[cfg(feature = "governance")]
mod privileged_role_summary;

#[cfg(feature = "security")]
mod process;

#[cfg(feature = "security")]
mod process_integrity_level;

#[cfg(feature = "profile")]
mod profile;

#[cfg(feature = "directory")]
mod profile_card_annotation;

#[cfg(feature = "directory")]
mod profile_card_property;

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
mod profile_photo;

#[cfg(feature = "governance")]
mod program;

#[cfg(feature = "governance")]
mod program_control;

#[cfg(feature = "governance")]
mod program_control_type;

#[cfg(feature = "governance")]
mod program_resource;

#[cfg(feature = "profile")]
mod project_participation;
mod prompt;

#[cfg(feature = "groups")]
mod property_to_evaluate;

#[cfg(any(feature = "security", feature = "users"))]
mod protect_adhoc_action;

#[cfg(any(feature = "security", feature = "users"))]
mod protect_by_template_action;

#[cfg(any(feature = "security", feature = "users"))]
mod protect_do_not_forward_action;

#[cfg(feature = "teams")]
mod provision_channel_email_result;

#[cfg(feature = "reports")]
mod provisioned_identity;
mod provisioned_plan;

#[cfg(feature = "reports")]
mod provisioning_error_info;

#[cfg(feature = "reports")]
mod provisioning_object_summary;

#[cfg(feature = "reports")]
mod provisioning_result;
mod provisioning_service_principal;

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
mod public_error;
mod public_error_detail;
mod public_inner_error;
mod publication_facet;

#[cfg(feature = "applications")]
mod published_resource;

#[cfg(feature = "files")]
mod quota;

#[cfg(feature = "contacts")]
mod ranked_email_address;

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

#[cfg(feature = "governance")]
mod rbac_application;

#[cfg(feature = "governance")]
mod rbac_application_multiple;
mod recent_notebook;
mod recent_notebook_links;

#[cfg(any(feature = "calendar", feature = "directory", feature = "users"))]
mod recipient;

#[cfg(feature = "mail")]
mod recipient_scope_type;
mod recipients;

#[cfg(any(feature = "security", feature = "users"))]
mod recommend_label_action;

#[cfg(feature = "calls")]
mod record_operation;

#[cfg(feature = "calls")]
mod recording_info;
mod recurrence_pattern;
mod recurrence_pattern_type;
mod recurrence_range;
mod recurrence_range_type;

#[cfg(feature = "intune")]
mod redirect_single_sign_on_extension;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod reference_attachment;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod reference_attachment_permission;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod reference_attachment_provider;

#[cfg(feature = "applications")]
mod referenced_object;

#[cfg(feature = "groups")]
mod regional_and_language_settings;

#[cfg(feature = "groups")]
mod regional_format_overrides;

#[cfg(feature = "reports")]
mod registration_auth_method;

#[cfg(feature = "authentication")]
mod registration_enforcement;
mod registration_status_type;

#[cfg(feature = "security")]
mod registry_hive;

#[cfg(feature = "security")]
mod registry_key_state;

#[cfg(feature = "security")]
mod registry_operation;

#[cfg(feature = "security")]
mod registry_value_type;
mod reject_join_response;

#[cfg(feature = "education")]
mod related_contact;

#[cfg(feature = "profile")]
mod related_person;

#[cfg(feature = "reports")]
mod relying_party_detailed_summary;

#[cfg(feature = "intune")]
mod remediation_state;

#[cfg(feature = "calendar")]
mod reminder;

#[cfg(feature = "intune")]
mod remote_action;

#[cfg(feature = "intune")]
mod remote_action_audit;

#[cfg(feature = "intune")]
mod remote_assistance_onboarding_status;

#[cfg(feature = "intune")]
mod remote_assistance_partner;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod remote_item;

#[cfg(any(feature = "intune", feature = "users"))]
mod remote_lock_action_result;

#[cfg(feature = "governance")]
mod remove_access_apply_action;

#[cfg(any(feature = "security", feature = "users"))]
mod remove_content_footer_action;

#[cfg(any(feature = "security", feature = "users"))]
mod remove_content_header_action;

#[cfg(any(feature = "security", feature = "users"))]
mod remove_protection_action;

#[cfg(any(feature = "security", feature = "users"))]
mod remove_watermark_action;

#[cfg(any(feature = "files", feature = "sites"))]
mod rename_action;

#[cfg(feature = "teams")]
mod reply_restriction;

#[cfg(feature = "reports")]
mod report;

#[cfg(feature = "reports")]
mod report_root;

#[cfg(feature = "governance")]
mod request_schedule;

#[cfg(feature = "governance")]
mod requestor_manager;

#[cfg(feature = "governance")]
mod requestor_settings;

#[cfg(feature = "intune")]
mod required_password_type;

#[cfg(feature = "applications")]
mod required_resource_access;
mod requirement_provider;

#[cfg(any(feature = "intune", feature = "users"))]
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

#[cfg(any(feature = "groups", feature = "teams"))]
mod resource_specific_permission_grant;

#[cfg(feature = "files")]
mod resource_visualization;

#[cfg(feature = "calendar")]
mod response_status;

#[cfg(any(feature = "files", feature = "sites"))]
mod restore_action;

#[cfg(feature = "intune")]
mod restricted_apps_state;

#[cfg(feature = "intune")]
mod restricted_apps_violation;
mod result_info;

#[cfg(feature = "search")]
mod result_template;

#[cfg(feature = "search")]
mod result_template_option;

#[cfg(any(feature = "intune", feature = "users"))]
mod resultant_app_state;

#[cfg(feature = "intune")]
mod resultant_app_state_detail;

#[cfg(feature = "intune")]
mod retire_scheduled_managed_device;

#[cfg(any(feature = "intune", feature = "users"))]
mod revoke_apple_vpp_licenses_action_result;

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

#[cfg(any(feature = "authentication", feature = "reports", feature = "tenant-relationships"))]
mod risk_level;

#[cfg(any(feature = "authentication", feature = "reports", feature = "tenant-relationships"))]
mod risk_state;

#[cfg(feature = "authentication")]
mod risk_user_activity;

#[cfg(feature = "authentication")]
mod risky_user;

#[cfg(feature = "authentication")]
mod risky_user_history_item;

#[cfg(feature = "intune")]
mod role_assignment;

#[cfg(feature = "governance")]
mod role_assignment_schedule_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod role_assignment_schedule_instance_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod role_assignment_schedule_request_filter_by_current_user_options;

#[cfg(feature = "intune")]
mod role_assignment_scope_type;

#[cfg(feature = "intune")]
mod role_definition;

#[cfg(feature = "governance")]
mod role_eligibility_schedule_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod role_eligibility_schedule_instance_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod role_eligibility_schedule_request_filter_by_current_user_options;

#[cfg(feature = "governance")]
mod role_management;

#[cfg(feature = "intune")]
mod role_permission;

#[cfg(feature = "intune")]
mod role_scope_tag;

#[cfg(feature = "intune")]
mod role_scope_tag_auto_assignment;

#[cfg(feature = "intune")]
mod role_scope_tag_info;

#[cfg(feature = "governance")]
mod role_summary_status;

#[cfg(feature = "calendar")]
mod room;

#[cfg(feature = "calendar")]
mod room_list;
mod root;

#[cfg(any(feature = "intune", feature = "users"))]
mod rotate_bit_locker_keys_device_action_result;
mod routing_policy;

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

#[cfg(any(feature = "intune", feature = "users"))]
mod run_state;

#[cfg(feature = "intune")]
mod safe_search_filter_type;

#[cfg(any(feature = "applications", feature = "reports"))]
mod saml_single_sign_on_settings;
mod saved_ui_state_generation_options;

#[cfg(feature = "teams")]
mod schedule;
mod schedule_change_request_actor;
mod schedule_change_state;

#[cfg(feature = "teams")]
mod schedule_entity_theme;

#[cfg(feature = "calendar")]
mod schedule_information;

#[cfg(feature = "calendar")]
mod schedule_item;

#[cfg(feature = "intune")]
mod scheduled_retire_state;

#[cfg(feature = "teams")]
mod scheduling_group;

#[cfg(feature = "directory")]
mod schema_extension;

#[cfg(feature = "applications")]
mod scope_operator_multi_valued_comparison_type;

#[cfg(any(feature = "directory", feature = "users"))]
mod scoped_role_membership;
mod search;

#[cfg(feature = "search")]
mod search_aggregation;

#[cfg(feature = "search")]
mod search_alteration;

#[cfg(feature = "search")]
mod search_alteration_options;

#[cfg(feature = "search")]
mod search_alteration_type;

#[cfg(feature = "search")]
mod search_bucket;
mod search_entity;

#[cfg(feature = "search")]
mod search_hit;

#[cfg(feature = "search")]
mod search_hits_container;

#[cfg(feature = "search")]
mod search_query;

#[cfg(feature = "search")]
mod search_query_string;

#[cfg(feature = "search")]
mod search_request;

#[cfg(feature = "search")]
mod search_response;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod search_result;

#[cfg(feature = "search")]
mod search_result_set;

#[cfg(feature = "onenote")]
mod section_group;

#[cfg(feature = "onenote")]
mod section_links;

#[cfg(feature = "intune")]
mod secure_assessment_account_type;

#[cfg(feature = "intune")]
mod secure_boot_with_dma_type;

#[cfg(feature = "security")]
mod secure_score;

#[cfg(feature = "security")]
mod secure_score_control_profile;

#[cfg(feature = "security")]
mod secure_score_control_state_update;

#[cfg(feature = "security")]
mod security_action;

#[cfg(feature = "security")]
mod security_action_state;

#[cfg(feature = "intune")]
mod security_baseline_category_state_summary;

#[cfg(feature = "intune")]
mod security_baseline_compliance_state;
mod security_baseline_contributing_policy;

#[cfg(feature = "intune")]
mod security_baseline_device_state;
mod security_baseline_policy_source_type;

#[cfg(feature = "intune")]
mod security_baseline_state_summary;

#[cfg(feature = "intune")]
mod security_baseline_template;

#[cfg(feature = "intune")]
mod security_configuration_task;

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

#[cfg(feature = "applications")]
mod self_signed_certificate;

#[cfg(any(feature = "calendar", feature = "mail"))]
mod sensitivity;
mod service_announcement;

#[cfg(feature = "admin")]
mod service_announcement_base;

#[cfg(feature = "admin")]
mod service_health;

#[cfg(feature = "admin")]
mod service_health_classification_type;

#[cfg(feature = "admin")]
mod service_health_issue;

#[cfg(feature = "admin")]
mod service_health_issue_post;

#[cfg(feature = "admin")]
mod service_health_origin;

#[cfg(feature = "admin")]
mod service_health_status;

#[cfg(feature = "calls")]
mod service_hosted_media_config;

#[cfg(feature = "profile")]
mod service_information;

#[cfg(any(feature = "directory", feature = "users"))]
mod service_plan_info;

#[cfg(any(feature = "applications", feature = "reports"))]
mod service_principal;
mod service_principal_identity;

#[cfg(feature = "intune")]
mod service_start_type;

#[cfg(feature = "admin")]
mod service_update_category;

#[cfg(feature = "admin")]
mod service_update_message;

#[cfg(feature = "admin")]
mod service_update_message_viewpoint;

#[cfg(feature = "admin")]
mod service_update_severity;
mod setting_source;
mod setting_source_type;

#[cfg(feature = "intune")]
mod setting_state_device_summary;

#[cfg(feature = "groups")]
mod setting_template_value;

#[cfg(feature = "groups")]
mod setting_value;
mod settings;

#[cfg(any(feature = "files", feature = "sites"))]
mod share_action;

#[cfg(feature = "reports")]
mod share_point_activity_pages;

#[cfg(feature = "reports")]
mod share_point_activity_user_counts;

#[cfg(feature = "reports")]
mod share_point_activity_user_detail;

#[cfg(feature = "reports")]
mod share_point_site_usage_detail;

#[cfg(feature = "reports")]
mod share_point_site_usage_file_counts;

#[cfg(feature = "reports")]
mod share_point_site_usage_pages;

#[cfg(feature = "reports")]
mod share_point_site_usage_site_counts;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod shared;

#[cfg(any(feature = "intune", feature = "users"))]
mod shared_apple_device_user;

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
mod shipment_methods;

#[cfg(feature = "intune")]
mod side_loading_key;

#[cfg(feature = "reports")]
mod sign_in;
mod sign_in_activity;

#[cfg(feature = "intune")]
mod sign_in_assistant_options;

#[cfg(feature = "authentication")]
mod sign_in_frequency_session_control;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod sign_in_location;

#[cfg(feature = "reports")]
mod sign_in_status;

#[cfg(feature = "authentication")]
mod signin_frequency_type;

#[cfg(feature = "intune")]
mod single_sign_on_extension;

#[cfg(feature = "applications")]
mod single_sign_on_mode;

#[cfg(feature = "governance")]
mod single_user;

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
mod single_value_legacy_extended_property;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod site;

#[cfg(feature = "reports")]
mod site_activity_summary;

#[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
mod site_collection;

#[cfg(feature = "sites")]
mod site_page;
mod site_page_data;

#[cfg(feature = "intune")]
mod site_security_level;

#[cfg(feature = "reports")]
mod site_usage_storage;

#[cfg(feature = "mail")]
mod size_range;

#[cfg(feature = "profile")]
mod skill_proficiency;

#[cfg(feature = "profile")]
mod skill_proficiency_level;

#[cfg(feature = "reports")]
mod skype_for_business_activity_counts;

#[cfg(feature = "reports")]
mod skype_for_business_activity_user_counts;

#[cfg(feature = "reports")]
mod skype_for_business_activity_user_detail;

#[cfg(feature = "reports")]
mod skype_for_business_device_usage_distribution_user_counts;

#[cfg(feature = "reports")]
mod skype_for_business_device_usage_user_counts;

#[cfg(feature = "reports")]
mod skype_for_business_device_usage_user_detail;

#[cfg(feature = "reports")]
mod skype_for_business_organizer_activity_counts;

#[cfg(feature = "reports")]
mod skype_for_business_organizer_activity_minute_counts;

#[cfg(feature = "reports")]
mod skype_for_business_organizer_activity_user_counts;

#[cfg(feature = "reports")]
mod skype_for_business_participant_activity_counts;

#[cfg(feature = "reports")]
mod skype_for_business_participant_activity_minute_counts;

#[cfg(feature = "reports")]
mod skype_for_business_participant_activity_user_counts;

#[cfg(feature = "reports")]
mod skype_for_business_peer_to_peer_activity_counts;

#[cfg(feature = "reports")]
mod skype_for_business_peer_to_peer_activity_minute_counts;

#[cfg(feature = "reports")]
mod skype_for_business_peer_to_peer_activity_user_counts;

#[cfg(feature = "authentication")]
mod sms_authentication_method_configuration;

#[cfg(feature = "authentication")]
mod sms_authentication_method_target;

#[cfg(feature = "authentication")]
mod social_identity_provider;

#[cfg(feature = "intune")]
mod software_update_status_summary;

#[cfg(feature = "search")]
mod sort_property;

#[cfg(feature = "applications")]
mod spa_application;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod special_folder;

#[cfg(feature = "intune")]
mod specified_captive_network_plugins;

#[cfg(feature = "authentication")]
mod staged_feature_name;
mod standard_time_zone_offset;

#[cfg(feature = "intune")]
mod state_management_setting;
mod status;

#[cfg(feature = "reports")]
mod status_base;

#[cfg(feature = "reports")]
mod status_details;

#[cfg(feature = "files")]
mod storage_plan_information;

#[cfg(feature = "applications")]
mod string_key_attribute_mapping_source_value_pair;

#[cfg(feature = "applications")]
mod string_key_long_value_pair;

#[cfg(feature = "applications")]
mod string_key_object_value_pair;

#[cfg(feature = "applications")]
mod string_key_string_value_pair;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod sts_policy;

#[cfg(feature = "intune")]
mod subject_alternative_name_type;

#[cfg(feature = "intune")]
mod subject_name_format;

#[cfg(feature = "calls")]
mod subscribe_to_tone_operation;

#[cfg(feature = "directory")]
mod subscribed_sku;

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
mod subscription;

#[cfg(feature = "intune")]
mod suggested_enrollment_limit;

#[cfg(feature = "security")]
mod suspicious_ip_risk_event;

#[cfg(feature = "teams")]
mod swap_shifts_change_request;

#[cfg(feature = "intune")]
mod symantec_code_signing_certificate;

#[cfg(feature = "applications")]
mod synchronization_error;

#[cfg(feature = "applications")]
mod synchronization_job;

#[cfg(feature = "applications")]
mod synchronization_job_application_parameters;

#[cfg(feature = "applications")]
mod synchronization_job_restart_criteria;

#[cfg(feature = "applications")]
mod synchronization_job_subject;

#[cfg(feature = "applications")]
mod synchronization_progress;

#[cfg(feature = "applications")]
mod synchronization_quarantine;

#[cfg(feature = "applications")]
mod synchronization_rule;

#[cfg(feature = "applications")]
mod synchronization_schedule;

#[cfg(feature = "applications")]
mod synchronization_schema;

#[cfg(feature = "applications")]
mod synchronization_secret;

#[cfg(feature = "applications")]
mod synchronization_secret_key_string_value_pair;

#[cfg(feature = "applications")]
mod synchronization_status;

#[cfg(feature = "applications")]
mod synchronization_task_execution;

#[cfg(feature = "applications")]
mod synchronization_template;

#[cfg(any(feature = "files", feature = "sites"))]
mod system_facet;

#[cfg(feature = "users")]
mod target_policy_endpoints;

#[cfg(feature = "reports")]
mod target_resource;

#[cfg(feature = "reports")]
mod target_resource_app;

#[cfg(feature = "intune")]
mod targeted_managed_app_configuration;

#[cfg(feature = "intune")]
mod targeted_managed_app_configuration_policy_set_item;

#[cfg(feature = "intune")]
mod targeted_managed_app_policy_assignment;

#[cfg(feature = "intune")]
mod targeted_managed_app_protection;

#[cfg(any(feature = "mail", feature = "tasks"))]
mod task_status;
mod tax_areas;
mod tax_groups;

#[cfg(feature = "teams")]
mod team;

#[cfg(feature = "teams")]
mod team_class_settings;

#[cfg(feature = "teams")]
mod team_discovery_settings;

#[cfg(feature = "teams")]
mod team_fun_settings;

#[cfg(feature = "teams")]
mod team_guest_settings;

#[cfg(feature = "teams")]
mod team_member_settings;

#[cfg(feature = "teams")]
mod team_members_notification_recipient;

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
mod teams_app_icon;

#[cfg(feature = "teams")]
mod teams_app_installation;

#[cfg(feature = "teams")]
mod teams_app_installation_scope;
mod teams_app_installed_state;

#[cfg(feature = "teams")]
mod teams_async_operation;

#[cfg(feature = "teams")]
mod teams_async_operation_status;

#[cfg(feature = "teams")]
mod teams_async_operation_type;
mod teams_catalog_app;

#[cfg(feature = "reports")]
mod teams_device_usage_distribution_user_counts;

#[cfg(feature = "reports")]
mod teams_device_usage_user_counts;

#[cfg(feature = "reports")]
mod teams_device_usage_user_detail;

#[cfg(feature = "teams")]
mod teams_tab;

#[cfg(feature = "teams")]
mod teams_tab_configuration;

#[cfg(feature = "teams")]
mod teams_template;

#[cfg(feature = "reports")]
mod teams_user_activity_counts;

#[cfg(feature = "reports")]
mod teams_user_activity_distribution_user_counts;

#[cfg(feature = "reports")]
mod teams_user_activity_user_counts;

#[cfg(feature = "reports")]
mod teams_user_activity_user_detail;
mod teamwork;

#[cfg(feature = "teams")]
mod teamwork_activity_topic;

#[cfg(feature = "teams")]
mod teamwork_activity_topic_source;
mod teamwork_application_identity;
mod teamwork_application_identity_type;

#[cfg(feature = "teams")]
mod teamwork_bot;
mod teamwork_conversation_identity;
mod teamwork_conversation_identity_type;

#[cfg(feature = "teams")]
mod teamwork_hosted_content;

#[cfg(feature = "teams")]
mod teamwork_notification_recipient;

#[cfg(feature = "teams")]
mod teamwork_tag;

#[cfg(feature = "teams")]
mod teamwork_tag_identity;

#[cfg(feature = "teams")]
mod teamwork_tag_member;

#[cfg(feature = "teams")]
mod teamwork_tag_type;
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

#[cfg(feature = "authentication")]
mod temporary_access_pass_authentication_method;

#[cfg(feature = "authentication")]
mod temporary_access_pass_authentication_method_configuration;

#[cfg(feature = "tenant-relationships")]
mod tenant_onboarding_status;
mod tenant_relationship;

#[cfg(feature = "sites")]
mod term_column;

#[cfg(feature = "intune")]
mod terms_and_conditions;

#[cfg(feature = "intune")]
mod terms_and_conditions_acceptance_status;

#[cfg(feature = "intune")]
mod terms_and_conditions_assignment;

#[cfg(feature = "intune")]
mod terms_and_conditions_group_assignment;

#[cfg(feature = "governance")]
mod terms_expiration;

#[cfg(feature = "sites")]
mod text_column;

#[cfg(feature = "security")]
mod threat_assessment_content_type;

#[cfg(feature = "security")]
mod threat_assessment_request;
mod threat_assessment_request_pivot_property;

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

#[cfg(feature = "security")]
mod threat_type;

#[cfg(feature = "files")]
mod thumbnail;

#[cfg(feature = "sites")]
mod thumbnail_column;

#[cfg(feature = "files")]
mod thumbnail_set;

#[cfg(feature = "security")]
mod ti_indicator;

#[cfg(feature = "governance")]
mod ticket_info;

#[cfg(feature = "teams")]
mod time_card;

#[cfg(feature = "teams")]
mod time_card_break;

#[cfg(feature = "teams")]
mod time_card_entry;

#[cfg(feature = "teams")]
mod time_card_event;

#[cfg(feature = "teams")]
mod time_card_state;
mod time_clock_settings;

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

#[cfg(feature = "security")]
mod tlp_level;
mod todo;

#[cfg(feature = "tasks")]
mod todo_task;

#[cfg(feature = "tasks")]
mod todo_task_list;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod token_issuance_policy;

#[cfg(any(feature = "authentication", feature = "reports"))]
mod token_issuer_type;

#[cfg(any(feature = "applications", feature = "authentication"))]
mod token_lifetime_policy;
mod token_meeting_info;
mod tone;
mod tone_info;

#[cfg(feature = "groups")]
mod translation_behavior;

#[cfg(feature = "groups")]
mod translation_language_override;

#[cfg(feature = "groups")]
mod translation_preferences;

#[cfg(feature = "files")]
mod trending;

#[cfg(feature = "authentication")]
mod trust_framework_key;

#[cfg(feature = "authentication")]
mod trust_framework_key_set;

#[cfg(feature = "authentication")]
mod trust_framework_policy;
mod tuple2of_execution_type_i_collection1of_operation;

#[cfg(feature = "contacts")]
mod typed_email_address;

#[cfg(feature = "intune")]
mod unary_management_condition_expression;

#[cfg(feature = "intune")]
mod unary_management_condition_expression_operator_type;

#[cfg(feature = "security")]
mod unfamiliar_location_risk_event;

#[cfg(feature = "governance")]
mod unified_role_assignment;

#[cfg(feature = "governance")]
mod unified_role_assignment_multiple;

#[cfg(feature = "governance")]
mod unified_role_assignment_schedule;

#[cfg(feature = "governance")]
mod unified_role_assignment_schedule_instance;

#[cfg(feature = "governance")]
mod unified_role_assignment_schedule_request;

#[cfg(feature = "governance")]
mod unified_role_definition;

#[cfg(feature = "governance")]
mod unified_role_eligibility_schedule;

#[cfg(feature = "governance")]
mod unified_role_eligibility_schedule_instance;

#[cfg(feature = "governance")]
mod unified_role_eligibility_schedule_request;

#[cfg(feature = "authentication")]
mod unified_role_management_policy;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_approval_rule;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_assignment;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_authentication_context_rule;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_enablement_rule;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_expiration_rule;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_notification_rule;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_rule;

#[cfg(feature = "authentication")]
mod unified_role_management_policy_rule_target;

#[cfg(feature = "governance")]
mod unified_role_permission;

#[cfg(feature = "governance")]
mod unified_role_schedule_base;

#[cfg(feature = "governance")]
mod unified_role_schedule_instance_base;
mod units_of_measure;

#[cfg(feature = "intune")]
mod unmanaged_device;

#[cfg(feature = "intune")]
mod unmanaged_device_discovery_task;

#[cfg(feature = "calls")]
mod unmute_participant_operation;

#[cfg(feature = "intune")]
mod unsupported_device_configuration;

#[cfg(feature = "intune")]
mod unsupported_device_configuration_detail;

#[cfg(feature = "intune")]
mod unsupported_group_policy_extension;

#[cfg(feature = "intune")]
mod update_classification;

#[cfg(feature = "calls")]
mod update_recording_status_operation;

#[cfg(feature = "applications")]
mod update_window;

#[cfg(feature = "intune")]
mod update_windows_device_account_action_parameter;

#[cfg(any(feature = "calendar", feature = "files", feature = "mail", feature = "print"))]
mod upload_session;
mod uri;

#[cfg(feature = "security")]
mod url_assessment_request;

#[cfg(feature = "reports")]
mod usage_auth_method;

#[cfg(feature = "files")]
mod usage_details;

#[cfg(any(feature = "directory", feature = "users"))]
mod usage_right;

#[cfg(any(feature = "directory", feature = "users"))]
mod usage_right_state;

#[cfg(feature = "files")]
mod used_insight;
mod user;

#[cfg(feature = "profile")]
mod user_account_information;

#[cfg(feature = "security")]
mod user_account_security_type;

#[cfg(feature = "reports")]
mod user_activation_counts;
mod user_analytics;

#[cfg(feature = "intune")]
mod user_app_install_status;

#[cfg(feature = "authentication")]
mod user_attribute_values_item;

#[cfg(feature = "governance")]
mod user_consent_request;

#[cfg(feature = "reports")]
mod user_credential_usage_details;

#[cfg(feature = "intune")]
mod user_email_source;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_app_performance_by_app_version;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_app_performance_by_os_version;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_application_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_device_model_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_device_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_device_performance_details;

#[cfg(feature = "intune")]
mod user_experience_analytics_app_health_os_version_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_autopilot_devices_summary;

#[cfg(feature = "intune")]
mod user_experience_analytics_baseline;

#[cfg(feature = "intune")]
mod user_experience_analytics_category;

#[cfg(feature = "intune")]
mod user_experience_analytics_cloud_management_devices_summary;

#[cfg(feature = "intune")]
mod user_experience_analytics_device_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_device_scores;

#[cfg(feature = "intune")]
mod user_experience_analytics_device_startup_history;

#[cfg(feature = "intune")]
mod user_experience_analytics_device_startup_process;

#[cfg(feature = "intune")]
mod user_experience_analytics_device_startup_process_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_device_without_cloud_identity;

#[cfg(feature = "intune")]
mod user_experience_analytics_health_state;

#[cfg(feature = "intune")]
mod user_experience_analytics_impacting_process;

#[cfg(feature = "intune")]
mod user_experience_analytics_insight;

#[cfg(feature = "intune")]
mod user_experience_analytics_insight_severity;

#[cfg(feature = "intune")]
mod user_experience_analytics_insight_value;

#[cfg(feature = "intune")]
mod user_experience_analytics_metric;

#[cfg(feature = "intune")]
mod user_experience_analytics_metric_history;

#[cfg(feature = "intune")]
mod user_experience_analytics_not_autopilot_ready_device;

#[cfg(feature = "intune")]
mod user_experience_analytics_operating_system_restart_category;

#[cfg(feature = "intune")]
mod user_experience_analytics_overview;

#[cfg(feature = "intune")]
mod user_experience_analytics_regression_summary;

#[cfg(feature = "intune")]
mod user_experience_analytics_remote_connection;

#[cfg(feature = "intune")]
mod user_experience_analytics_resource_performance;

#[cfg(feature = "intune")]
mod user_experience_analytics_score_history;
mod user_experience_analytics_settings;

#[cfg(feature = "intune")]
mod user_experience_analytics_summarized_by;

#[cfg(feature = "intune")]
mod user_experience_analytics_windows10_devices_summary;

#[cfg(feature = "intune")]
mod user_experience_analytics_work_from_anywhere_device;

#[cfg(feature = "intune")]
mod user_experience_analytics_work_from_anywhere_devices_summary;

#[cfg(feature = "intune")]
mod user_experience_analytics_work_from_anywhere_metric;

#[cfg(feature = "authentication")]
mod user_flow_api_connector_configuration;

#[cfg(feature = "authentication")]
mod user_flow_language_configuration;

#[cfg(feature = "authentication")]
mod user_flow_language_page;

#[cfg(feature = "authentication")]
mod user_flow_type;

#[cfg(
    any(
        feature = "governance",
        feature = "print",
        feature = "reports",
        feature = "users"
    )
)]
mod user_identity;

#[cfg(feature = "users")]
mod user_insights_settings;

#[cfg(feature = "intune")]
mod user_install_state_summary;

#[cfg(feature = "teams")]
mod user_new_message_restriction;

#[cfg(feature = "intune")]
mod user_pfx_certificate;

#[cfg(feature = "intune")]
mod user_pfx_intended_purpose;

#[cfg(feature = "intune")]
mod user_pfx_padding_scheme;
mod user_purpose;

#[cfg(feature = "reports")]
mod user_registration_count;

#[cfg(feature = "reports")]
mod user_registration_feature_count;

#[cfg(feature = "reports")]
mod user_registration_feature_summary;

#[cfg(feature = "reports")]
mod user_registration_method_count;

#[cfg(feature = "reports")]
mod user_registration_method_summary;

#[cfg(feature = "teams")]
mod user_scope_teams_app_installation;

#[cfg(feature = "security")]
mod user_security_state;

#[cfg(any(feature = "authentication", feature = "governance"))]
mod user_set;

#[cfg(feature = "users")]
mod user_settings;
mod user_teamwork;

#[cfg(feature = "intune")]
mod username_source;

#[cfg(feature = "intune")]
mod variable_management_condition_expression;
mod vendor;

#[cfg(feature = "applications")]
mod verified_custom_domain_certificates_metadata;

#[cfg(feature = "directory")]
mod verified_domain;

#[cfg(any(feature = "applications", feature = "reports"))]
mod verified_publisher;

#[cfg(any(feature = "files", feature = "sites"))]
mod version_action;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
mod video;
mod virtual_endpoint;

#[cfg(feature = "intune")]
mod visibility_setting;

#[cfg(feature = "users")]
mod visual_info;

#[cfg(feature = "users")]
mod visual_properties;

#[cfg(feature = "security")]
mod volume_type;

#[cfg(feature = "intune")]
mod vpn_authentication_method;

#[cfg(feature = "intune")]
mod vpn_client_authentication_type;

#[cfg(feature = "intune")]
mod vpn_configuration;

#[cfg(feature = "intune")]
mod vpn_dead_peer_detection_rate;

#[cfg(feature = "intune")]
mod vpn_dns_rule;

#[cfg(feature = "intune")]
mod vpn_encryption_algorithm_type;

#[cfg(feature = "intune")]
mod vpn_integrity_algorithm_type;

#[cfg(feature = "intune")]
mod vpn_local_identifier;

#[cfg(feature = "intune")]
mod vpn_on_demand_rule;

#[cfg(feature = "intune")]
mod vpn_on_demand_rule_connection_action;

#[cfg(feature = "intune")]
mod vpn_on_demand_rule_connection_domain_action;

#[cfg(feature = "intune")]
mod vpn_provider_type;

#[cfg(feature = "intune")]
mod vpn_proxy_server;

#[cfg(feature = "intune")]
mod vpn_route;

#[cfg(feature = "intune")]
mod vpn_server;

#[cfg(feature = "intune")]
mod vpn_server_certificate_type;

#[cfg(feature = "intune")]
mod vpn_service_exception_action;

#[cfg(feature = "intune")]
mod vpn_traffic_rule;

#[cfg(feature = "intune")]
mod vpn_traffic_rule_app_type;

#[cfg(feature = "intune")]
mod vpn_traffic_rule_routing_policy_type;

#[cfg(feature = "intune")]
mod vpn_tunnel_configuration_type;

#[cfg(feature = "intune")]
mod vpp_licensing_type;

#[cfg(feature = "intune")]
mod vpp_token;

#[cfg(feature = "intune")]
mod vpp_token_account_type;

#[cfg(feature = "intune")]
mod vpp_token_action_failure_reason;

#[cfg(feature = "intune")]
mod vpp_token_action_result;

#[cfg(feature = "intune")]
mod vpp_token_license_summary;

#[cfg(feature = "intune")]
mod vpp_token_revoke_licenses_action_result;

#[cfg(feature = "intune")]
mod vpp_token_state;

#[cfg(feature = "intune")]
mod vpp_token_sync_status;

#[cfg(feature = "security")]
mod vulnerability_state;

#[cfg(feature = "intune")]
mod vulnerable_managed_device;

#[cfg(any(feature = "security", feature = "users"))]
mod watermark_layout;

#[cfg(feature = "profile")]
mod web_account;

#[cfg(feature = "intune")]
mod web_app;

#[cfg(feature = "applications")]
mod web_application;

#[cfg(feature = "intune")]
mod web_browser_cookie_settings;
mod web_part;

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
mod wi_fi_authentication_method;

#[cfg(feature = "intune")]
mod wi_fi_proxy_setting;

#[cfg(feature = "intune")]
mod wi_fi_security_type;

#[cfg(feature = "intune")]
mod wifi_authentication_type;

#[cfg(feature = "intune")]
mod win32_lob_app;

#[cfg(feature = "intune")]
mod win32_lob_app_assignment_settings;

#[cfg(feature = "intune")]
mod win32_lob_app_delivery_optimization_priority;

#[cfg(feature = "intune")]
mod win32_lob_app_detection;

#[cfg(feature = "intune")]
mod win32_lob_app_detection_operator;

#[cfg(feature = "intune")]
mod win32_lob_app_file_system_detection;

#[cfg(feature = "intune")]
mod win32_lob_app_file_system_detection_type;

#[cfg(feature = "intune")]
mod win32_lob_app_file_system_operation_type;

#[cfg(feature = "intune")]
mod win32_lob_app_file_system_requirement;

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
mod win32_lob_app_power_shell_script_detection;

#[cfg(feature = "intune")]
mod win32_lob_app_power_shell_script_detection_type;

#[cfg(feature = "intune")]
mod win32_lob_app_power_shell_script_requirement;

#[cfg(feature = "intune")]
mod win32_lob_app_power_shell_script_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_power_shell_script_rule_operation_type;

#[cfg(feature = "intune")]
mod win32_lob_app_product_code_detection;

#[cfg(feature = "intune")]
mod win32_lob_app_product_code_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_detection;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_detection_type;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_requirement;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_rule;

#[cfg(feature = "intune")]
mod win32_lob_app_registry_rule_operation_type;

#[cfg(feature = "intune")]
mod win32_lob_app_requirement;

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
mod windows10_app_type;

#[cfg(feature = "intune")]
mod windows10_apps_force_update_schedule;

#[cfg(feature = "intune")]
mod windows10_apps_update_recurrence;

#[cfg(feature = "intune")]
mod windows10_associated_apps;

#[cfg(feature = "intune")]
mod windows10_certificate_profile_base;

#[cfg(feature = "intune")]
mod windows10_compliance_policy;

#[cfg(feature = "intune")]
mod windows10_custom_configuration;

#[cfg(feature = "intune")]
mod windows10_device_firmware_configuration_interface;

#[cfg(feature = "intune")]
mod windows10_device_mode_type;

#[cfg(feature = "intune")]
mod windows10_eas_email_profile_configuration;

#[cfg(feature = "intune")]
mod windows10_edition_type;

#[cfg(feature = "intune")]
mod windows10_endpoint_protection_configuration;

#[cfg(feature = "intune")]
mod windows10_enrollment_completion_page_configuration;

#[cfg(feature = "intune")]
mod windows10_enrollment_completion_page_configuration_policy_set_item;

#[cfg(feature = "intune")]
mod windows10_enterprise_modern_app_management_configuration;

#[cfg(feature = "intune")]
mod windows10_general_configuration;

#[cfg(feature = "intune")]
mod windows10_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod windows10_mobile_compliance_policy;

#[cfg(feature = "intune")]
mod windows10_network_boundary_configuration;

#[cfg(feature = "intune")]
mod windows10_network_proxy_server;

#[cfg(feature = "intune")]
mod windows10_pfx_import_certificate_profile;

#[cfg(feature = "intune")]
mod windows10_pkcs_certificate_profile;

#[cfg(feature = "intune")]
mod windows10_secure_assessment_configuration;

#[cfg(feature = "intune")]
mod windows10_team_general_configuration;

#[cfg(feature = "intune")]
mod windows10_vpn_authentication_method;

#[cfg(feature = "intune")]
mod windows10_vpn_configuration;

#[cfg(feature = "intune")]
mod windows10_vpn_connection_type;

#[cfg(feature = "intune")]
mod windows10_vpn_profile_target;

#[cfg(feature = "intune")]
mod windows10_vpn_proxy_server;

#[cfg(feature = "intune")]
mod windows10_x_certificate_profile;

#[cfg(feature = "intune")]
mod windows10_x_custom_subject_alternative_name;

#[cfg(feature = "intune")]
mod windows10_xscep_certificate_profile;

#[cfg(feature = "intune")]
mod windows10_x_trusted_root_certificate;

#[cfg(feature = "intune")]
mod windows10_x_vpn_configuration;

#[cfg(feature = "intune")]
mod windows10_x_wifi_configuration;

#[cfg(feature = "intune")]
mod windows81_certificate_profile_base;

#[cfg(feature = "intune")]
mod windows81_compliance_policy;

#[cfg(feature = "intune")]
mod windows81_general_configuration;

#[cfg(feature = "intune")]
mod windows81_scep_certificate_profile;

#[cfg(feature = "intune")]
mod windows81_trusted_root_certificate;

#[cfg(feature = "intune")]
mod windows81_vpn_configuration;

#[cfg(feature = "intune")]
mod windows81_vpn_proxy_server;

#[cfg(feature = "intune")]
mod windows81_wifi_import_configuration;

#[cfg(feature = "intune")]
mod windows_app_identifier;

#[cfg(feature = "intune")]
mod windows_app_start_layout_tile_size;

#[cfg(feature = "intune")]
mod windows_app_x;

#[cfg(feature = "intune")]
mod windows_app_x_app_assignment_settings;

#[cfg(feature = "intune")]
mod windows_architecture;

#[cfg(feature = "intune")]
mod windows_assigned_access_profile;

#[cfg(feature = "intune")]
mod windows_autopilot_deployment_profile;

#[cfg(feature = "intune")]
mod windows_autopilot_deployment_profile_assignment;

#[cfg(feature = "intune")]
mod windows_autopilot_deployment_profile_policy_set_item;

#[cfg(feature = "intune")]
mod windows_autopilot_deployment_state;

#[cfg(feature = "intune")]
mod windows_autopilot_device_identity;

#[cfg(feature = "intune")]
mod windows_autopilot_device_type;

#[cfg(feature = "intune")]
mod windows_autopilot_enrollment_type;

#[cfg(feature = "intune")]
mod windows_autopilot_profile_assignment_detailed_status;

#[cfg(feature = "intune")]
mod windows_autopilot_profile_assignment_status;

#[cfg(feature = "intune")]
mod windows_autopilot_settings;

#[cfg(feature = "intune")]
mod windows_autopilot_sync_status;

#[cfg(feature = "intune")]
mod windows_certificate_profile_base;

#[cfg(feature = "intune")]
mod windows_defender_advanced_threat_protection_configuration;

#[cfg(feature = "intune")]
mod windows_defender_application_control_supplemental_policy;

#[cfg(feature = "intune")]
mod windows_defender_application_control_supplemental_policy_assignment;

#[cfg(feature = "intune")]
mod windows_defender_application_control_supplemental_policy_deployment_status;

#[cfg(feature = "intune")]
mod windows_defender_application_control_supplemental_policy_deployment_summary;

#[cfg(feature = "intune")]
mod windows_defender_application_control_supplemental_policy_statuses;

#[cfg(feature = "intune")]
mod windows_defender_product_status;

#[cfg(any(feature = "intune", feature = "users"))]
mod windows_defender_scan_action_result;

#[cfg(feature = "intune")]
mod windows_defender_tamper_protection_options;

#[cfg(feature = "intune")]
mod windows_delivery_optimization_configuration;

#[cfg(feature = "intune")]
mod windows_delivery_optimization_mode;

#[cfg(feature = "intune")]
mod windows_device_ad_account;

#[cfg(feature = "intune")]
mod windows_device_account;

#[cfg(feature = "intune")]
mod windows_device_azure_ad_account;

#[cfg(feature = "intune")]
mod windows_device_health_state;

#[cfg(feature = "intune")]
mod windows_device_malware_state;

#[cfg(feature = "intune")]
mod windows_device_type;

#[cfg(feature = "intune")]
mod windows_device_usage_type;

#[cfg(feature = "intune")]
mod windows_domain_join_configuration;

#[cfg(feature = "intune")]
mod windows_edge_kiosk_type;

#[cfg(feature = "intune")]
mod windows_enrollment_status_screen_settings;

#[cfg(feature = "intune")]
mod windows_feature_update_catalog_item;

#[cfg(feature = "intune")]
mod windows_feature_update_profile;

#[cfg(feature = "intune")]
mod windows_feature_update_profile_assignment;

#[cfg(feature = "intune")]
mod windows_firewall_network_profile;

#[cfg(feature = "intune")]
mod windows_firewall_rule;

#[cfg(feature = "intune")]
mod windows_firewall_rule_interface_types;

#[cfg(feature = "intune")]
mod windows_firewall_rule_network_profile_types;

#[cfg(feature = "intune")]
mod windows_firewall_rule_traffic_direction_type;

#[cfg(feature = "intune")]
mod windows_health_monitoring_configuration;

#[cfg(feature = "intune")]
mod windows_health_monitoring_scope;

#[cfg(feature = "authentication")]
mod windows_hello_for_business_authentication_method;

#[cfg(feature = "intune")]
mod windows_hello_for_business_pin_usage;

#[cfg(feature = "intune")]
mod windows_identity_protection_configuration;

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
mod windows_information_protection_device_registration;

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
mod windows_information_protection_wipe_action;

#[cfg(feature = "intune")]
mod windows_kiosk_active_directory_group;

#[cfg(feature = "intune")]
mod windows_kiosk_app_base;

#[cfg(feature = "intune")]
mod windows_kiosk_app_configuration;

#[cfg(feature = "intune")]
mod windows_kiosk_app_type;

#[cfg(feature = "intune")]
mod windows_kiosk_autologon;

#[cfg(feature = "intune")]
mod windows_kiosk_azure_ad_group;

#[cfg(feature = "intune")]
mod windows_kiosk_azure_ad_user;

#[cfg(feature = "intune")]
mod windows_kiosk_configuration;

#[cfg(feature = "intune")]
mod windows_kiosk_desktop_app;

#[cfg(feature = "intune")]
mod windows_kiosk_force_update_schedule;

#[cfg(feature = "intune")]
mod windows_kiosk_local_group;

#[cfg(feature = "intune")]
mod windows_kiosk_local_user;

#[cfg(feature = "intune")]
mod windows_kiosk_multiple_apps;

#[cfg(feature = "intune")]
mod windows_kiosk_profile;

#[cfg(feature = "intune")]
mod windows_kiosk_single_uwp_app;

#[cfg(feature = "intune")]
mod windows_kiosk_single_win32_app;

#[cfg(feature = "intune")]
mod windows_kiosk_uwp_app;

#[cfg(feature = "intune")]
mod windows_kiosk_user;

#[cfg(feature = "intune")]
mod windows_kiosk_visitor;

#[cfg(feature = "intune")]
mod windows_kiosk_win32_app;

#[cfg(feature = "intune")]
mod windows_malware_category;

#[cfg(feature = "intune")]
mod windows_malware_category_count;

#[cfg(feature = "intune")]
mod windows_malware_execution_state;

#[cfg(feature = "intune")]
mod windows_malware_execution_state_count;

#[cfg(feature = "intune")]
mod windows_malware_information;

#[cfg(feature = "intune")]
mod windows_malware_name_count;

#[cfg(feature = "intune")]
mod windows_malware_overview;

#[cfg(feature = "intune")]
mod windows_malware_severity;

#[cfg(feature = "intune")]
mod windows_malware_severity_count;

#[cfg(feature = "intune")]
mod windows_malware_state;

#[cfg(feature = "intune")]
mod windows_malware_state_count;

#[cfg(feature = "intune")]
mod windows_malware_threat_state;

#[cfg(feature = "intune")]
mod windows_managed_device;

#[cfg(feature = "intune")]
mod windows_management_app;

#[cfg(feature = "intune")]
mod windows_management_app_health_state;

#[cfg(feature = "intune")]
mod windows_microsoft_edge_app;

#[cfg(feature = "intune")]
mod windows_minimum_operating_system;

#[cfg(feature = "intune")]
mod windows_mobile_msi;

#[cfg(feature = "intune")]
mod windows_network_isolation_policy;

#[cfg(feature = "intune")]
mod windows_office_client_configuration;

#[cfg(feature = "intune")]
mod windows_office_client_security_configuration;

#[cfg(feature = "intune")]
mod windows_package_information;

#[cfg(feature = "intune")]
mod windows_phone81_app_x;

#[cfg(feature = "intune")]
mod windows_phone81_app_x_bundle;

#[cfg(feature = "intune")]
mod windows_phone81_certificate_profile_base;

#[cfg(feature = "intune")]
mod windows_phone81_compliance_policy;

#[cfg(feature = "intune")]
mod windows_phone81_custom_configuration;

#[cfg(feature = "intune")]
mod windows_phone81_general_configuration;

#[cfg(feature = "intune")]
mod windows_phone81_imported_pfx_certificate_profile;

#[cfg(feature = "intune")]
mod windows_phone81_scep_certificate_profile;

#[cfg(feature = "intune")]
mod windows_phone81_store_app;

#[cfg(feature = "intune")]
mod windows_phone81_trusted_root_certificate;

#[cfg(feature = "intune")]
mod windows_phone81_vpn_configuration;

#[cfg(feature = "intune")]
mod windows_phone_eas_email_profile_configuration;

#[cfg(feature = "intune")]
mod windows_phone_xap;

#[cfg(feature = "intune")]
mod windows_privacy_data_access_control_item;

#[cfg(feature = "intune")]
mod windows_privacy_data_access_level;

#[cfg(feature = "intune")]
mod windows_privacy_data_category;

#[cfg(feature = "intune")]
mod windows_protection_state;

#[cfg(feature = "intune")]
mod windows_quality_update_catalog_item;

#[cfg(feature = "intune")]
mod windows_quality_update_classification;

#[cfg(feature = "intune")]
mod windows_quality_update_profile;

#[cfg(feature = "intune")]
mod windows_quality_update_profile_assignment;

#[cfg(feature = "intune")]
mod windows_s_mode_configuration;

#[cfg(feature = "intune")]
mod windows_spotlight_enablement_settings;

#[cfg(feature = "intune")]
mod windows_start_menu_app_list_visibility_type;

#[cfg(feature = "intune")]
mod windows_start_menu_mode_type;

#[cfg(feature = "intune")]
mod windows_store_app;

#[cfg(feature = "intune")]
mod windows_universal_app_x;

#[cfg(feature = "intune")]
mod windows_universal_app_x_app_assignment_settings;

#[cfg(feature = "intune")]
mod windows_universal_app_x_contained_app;

#[cfg(feature = "intune")]
mod windows_update_active_hours_install;

#[cfg(feature = "intune")]
mod windows_update_catalog_item;

#[cfg(feature = "intune")]
mod windows_update_for_business_configuration;

#[cfg(feature = "intune")]
mod windows_update_for_business_update_weeks;

#[cfg(feature = "intune")]
mod windows_update_install_schedule_type;

#[cfg(feature = "intune")]
mod windows_update_notification_display_option;

#[cfg(feature = "intune")]
mod windows_update_scheduled_install;

#[cfg(feature = "intune")]
mod windows_update_state;

#[cfg(feature = "intune")]
mod windows_update_status;

#[cfg(feature = "intune")]
mod windows_update_type;

#[cfg(feature = "intune")]
mod windows_user_account_control_settings;

#[cfg(feature = "intune")]
mod windows_user_type;

#[cfg(feature = "intune")]
mod windows_vpn_configuration;

#[cfg(feature = "intune")]
mod windows_vpn_connection_type;

#[cfg(feature = "intune")]
mod windows_wifi_configuration;

#[cfg(feature = "intune")]
mod windows_wifi_enterprise_eap_configuration;

#[cfg(feature = "intune")]
mod wired_network_interface;

#[cfg(feature = "profile")]
mod work_position;

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
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

#[cfg(feature = "excel")]
mod workbook_icon;

#[cfg(feature = "excel")]
mod workbook_named_item;

#[cfg(feature = "excel")]
mod workbook_operation;

#[cfg(feature = "excel")]
mod workbook_operation_error;

#[cfg(feature = "excel")]
mod workbook_operation_status;

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

#[cfg(feature = "teams")]
mod workforce_integration_supported_entities;
mod working_hours;

#[cfg(feature = "tenant-relationships")]
mod workload_action_category;

#[cfg(feature = "tenant-relationships")]
mod workload_action_status;

#[cfg(feature = "tenant-relationships")]
mod workload_onboarding_status;

#[cfg(feature = "reports")]
mod yammer_activity_summary;

#[cfg(feature = "reports")]
mod yammer_activity_user_detail;

#[cfg(feature = "reports")]
mod yammer_device_usage_distribution_user_counts;

#[cfg(feature = "reports")]
mod yammer_device_usage_user_counts;

#[cfg(feature = "reports")]
mod yammer_device_usage_user_detail;

#[cfg(feature = "reports")]
mod yammer_groups_activity_counts;

#[cfg(feature = "reports")]
mod yammer_groups_activity_detail;

#[cfg(feature = "reports")]
mod yammer_groups_activity_group_counts;

#[cfg(feature = "profile")]
mod yomi_person_name;

pub use self::exports::*;
