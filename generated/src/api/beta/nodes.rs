// Written by `cargo xtask gen`; do not edit.
//! The nodes of `beta`: the places of the API, each as a type.
//!
//! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

#[cfg(feature = "admin")] mod admin;
#[cfg(feature = "applications")] mod applications;
#[cfg(feature = "authentication")] mod authentication_a;
#[cfg(feature = "authentication")] mod authentication_b;
#[cfg(feature = "authentication")] mod authentication_c;
#[cfg(feature = "authentication")] mod authentication_d;
#[cfg(feature = "authentication")] mod authentication_e;
#[cfg(feature = "authentication")] mod authentication_f;
#[cfg(feature = "authentication")] mod authentication_h;
#[cfg(feature = "authentication")] mod authentication_i;
#[cfg(feature = "authentication")] mod authentication_m;
#[cfg(feature = "authentication")] mod authentication_n;
#[cfg(feature = "authentication")] mod authentication_o;
#[cfg(feature = "authentication")] mod authentication_p;
#[cfg(feature = "authentication")] mod authentication_r;
#[cfg(feature = "authentication")] mod authentication_s;
#[cfg(feature = "authentication")] mod authentication_t;
#[cfg(feature = "authentication")] mod authentication_u;
#[cfg(feature = "authentication")] mod authentication_w;
#[cfg(feature = "authentication")] mod authentication_x;
#[cfg(feature = "bookings")] mod bookings;
#[cfg(feature = "calendar")] mod calendar;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "contacts")] mod contacts;
#[cfg(feature = "directory")] mod directory;
#[cfg(feature = "education")] mod education;
#[cfg(feature = "employee-experience")] mod employee_experience;
#[cfg(feature = "excel")] mod excel;
#[cfg(feature = "files")] mod files;
#[cfg(feature = "financials")] mod financials;
#[cfg(feature = "governance")] mod governance_a;
#[cfg(feature = "governance")] mod governance_b;
#[cfg(feature = "governance")] mod governance_c;
#[cfg(feature = "governance")] mod governance_e;
#[cfg(feature = "governance")] mod governance_g;
#[cfg(feature = "governance")] mod governance_i;
#[cfg(feature = "governance")] mod governance_p;
#[cfg(feature = "governance")] mod governance_r;
#[cfg(feature = "governance")] mod governance_t;
#[cfg(feature = "governance")] mod governance_u;
#[cfg(feature = "groups")] mod groups;
#[cfg(feature = "intune")] mod intune_a;
#[cfg(feature = "intune")] mod intune_c;
#[cfg(feature = "intune")] mod intune_da;
#[cfg(feature = "intune")] mod intune_def;
#[cfg(feature = "intune")] mod intune_dep;
#[cfg(feature = "intune")] mod intune_det;
#[cfg(feature = "intune")] mod intune_devicea;
#[cfg(feature = "intune")] mod intune_devicec;
#[cfg(feature = "intune")] mod intune_devicee;
#[cfg(feature = "intune")] mod intune_deviceh;
#[cfg(feature = "intune")] mod intune_devicei;
#[cfg(feature = "intune")] mod intune_devicel;
#[cfg(feature = "intune")] mod intune_devicemanagement;
#[cfg(feature = "intune")] mod intune_devicemanagementa;
#[cfg(feature = "intune")] mod intune_devicemanagementc;
#[cfg(feature = "intune")] mod intune_devicemanagementd;
#[cfg(feature = "intune")] mod intune_devicemanagemente;
#[cfg(feature = "intune")] mod intune_devicemanagementg;
#[cfg(feature = "intune")] mod intune_devicemanagementh;
#[cfg(feature = "intune")] mod intune_devicemanagementi;
#[cfg(feature = "intune")] mod intune_devicemanagementm;
#[cfg(feature = "intune")] mod intune_devicemanagementn;
#[cfg(feature = "intune")] mod intune_devicemanagemento;
#[cfg(feature = "intune")] mod intune_devicemanagementp;
#[cfg(feature = "intune")] mod intune_devicemanagementr;
#[cfg(feature = "intune")] mod intune_devicemanagements;
#[cfg(feature = "intune")] mod intune_devicemanagementt;
#[cfg(feature = "intune")] mod intune_devicemanagementu;
#[cfg(feature = "intune")] mod intune_devicemanagementw;
#[cfg(feature = "intune")] mod intune_devicemanagementz;
#[cfg(feature = "intune")] mod intune_devices;
#[cfg(feature = "intune")] mod intune_e;
#[cfg(feature = "intune")] mod intune_g;
#[cfg(feature = "intune")] mod intune_h;
#[cfg(feature = "intune")] mod intune_i;
#[cfg(feature = "intune")] mod intune_l;
#[cfg(feature = "intune")] mod intune_ma;
#[cfg(feature = "intune")] mod intune_md;
#[cfg(feature = "intune")] mod intune_mi;
#[cfg(feature = "intune")] mod intune_mo;
#[cfg(feature = "intune")] mod intune_n;
#[cfg(feature = "intune")] mod intune_o;
#[cfg(feature = "intune")] mod intune_p;
#[cfg(feature = "intune")] mod intune_r;
#[cfg(feature = "intune")] mod intune_s;
#[cfg(feature = "intune")] mod intune_t;
#[cfg(feature = "intune")] mod intune_u;
#[cfg(feature = "intune")] mod intune_v;
#[cfg(feature = "intune")] mod intune_w;
#[cfg(feature = "intune")] mod intune_z;
#[cfg(feature = "mail")] mod mail;
#[cfg(feature = "onenote")] mod onenote;
#[cfg(feature = "print")] mod print;
#[cfg(feature = "privacy")] mod privacy;
#[cfg(feature = "profile")] mod profile;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search;
#[cfg(feature = "security")] mod security_a;
#[cfg(feature = "security")] mod security_b;
#[cfg(feature = "security")] mod security_c;
#[cfg(feature = "security")] mod security_d;
#[cfg(feature = "security")] mod security_e;
#[cfg(feature = "security")] mod security_i;
#[cfg(feature = "security")] mod security_s;
#[cfg(feature = "security")] mod security_t;
#[cfg(feature = "security")] mod security_u;
mod shared;
#[cfg(feature = "sites")] mod sites;
#[cfg(feature = "subscriptions")] mod subscriptions;
#[cfg(feature = "tasks")] mod tasks;
#[cfg(feature = "teams")] mod teams;
#[cfg(feature = "tenant-relationships")] mod tenant_relationships;
#[cfg(feature = "users")] mod users;

#[cfg(feature = "admin")]
pub use self::admin::*;

#[cfg(feature = "applications")]
pub use self::applications::*;

#[cfg(feature = "authentication")]
pub use self::authentication_a::*;

#[cfg(feature = "authentication")]
pub use self::authentication_b::*;

#[cfg(feature = "authentication")]
pub use self::authentication_c::*;

#[cfg(feature = "authentication")]
pub use self::authentication_d::*;

#[cfg(feature = "authentication")]
pub use self::authentication_e::*;

#[cfg(feature = "authentication")]
pub use self::authentication_f::*;

#[cfg(feature = "authentication")]
pub use self::authentication_h::*;

#[cfg(feature = "authentication")]
pub use self::authentication_i::*;

#[cfg(feature = "authentication")]
pub use self::authentication_m::*;

#[cfg(feature = "authentication")]
pub use self::authentication_n::*;

#[cfg(feature = "authentication")]
pub use self::authentication_o::*;

#[cfg(feature = "authentication")]
pub use self::authentication_p::*;

#[cfg(feature = "authentication")]
pub use self::authentication_r::*;

#[cfg(feature = "authentication")]
pub use self::authentication_s::*;

#[cfg(feature = "authentication")]
pub use self::authentication_t::*;

#[cfg(feature = "authentication")]
pub use self::authentication_u::*;

#[cfg(feature = "authentication")]
pub use self::authentication_w::*;

#[cfg(feature = "authentication")]
pub use self::authentication_x::*;

#[cfg(feature = "bookings")]
pub use self::bookings::*;

#[cfg(feature = "calendar")]
pub use self::calendar::*;

#[cfg(feature = "communications")]
pub use self::communications::*;

#[cfg(feature = "contacts")]
pub use self::contacts::*;

#[cfg(feature = "directory")]
pub use self::directory::*;

#[cfg(feature = "education")]
pub use self::education::*;

#[cfg(feature = "employee-experience")]
pub use self::employee_experience::*;

#[cfg(feature = "excel")]
pub use self::excel::*;

#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "financials")]
pub use self::financials::*;

#[cfg(feature = "governance")]
pub use self::governance_a::*;

#[cfg(feature = "governance")]
pub use self::governance_b::*;

#[cfg(feature = "governance")]
pub use self::governance_c::*;

#[cfg(feature = "governance")]
pub use self::governance_e::*;

#[cfg(feature = "governance")]
pub use self::governance_g::*;

#[cfg(feature = "governance")]
pub use self::governance_i::*;

#[cfg(feature = "governance")]
pub use self::governance_p::*;

#[cfg(feature = "governance")]
pub use self::governance_r::*;

#[cfg(feature = "governance")]
pub use self::governance_t::*;

#[cfg(feature = "governance")]
pub use self::governance_u::*;

#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "intune")]
pub use self::intune_a::*;

#[cfg(feature = "intune")]
pub use self::intune_c::*;

#[cfg(feature = "intune")]
pub use self::intune_da::*;

#[cfg(feature = "intune")]
pub use self::intune_def::*;

#[cfg(feature = "intune")]
pub use self::intune_dep::*;

#[cfg(feature = "intune")]
pub use self::intune_det::*;

#[cfg(feature = "intune")]
pub use self::intune_devicea::*;

#[cfg(feature = "intune")]
pub use self::intune_devicec::*;

#[cfg(feature = "intune")]
pub use self::intune_devicee::*;

#[cfg(feature = "intune")]
pub use self::intune_deviceh::*;

#[cfg(feature = "intune")]
pub use self::intune_devicei::*;

#[cfg(feature = "intune")]
pub use self::intune_devicel::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagement::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementa::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementc::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementd::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagemente::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementg::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementh::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementi::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementm::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementn::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagemento::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementp::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementr::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagements::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementt::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementu::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementw::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementz::*;

#[cfg(feature = "intune")]
pub use self::intune_devices::*;

#[cfg(feature = "intune")]
pub use self::intune_e::*;

#[cfg(feature = "intune")]
pub use self::intune_g::*;

#[cfg(feature = "intune")]
pub use self::intune_h::*;

#[cfg(feature = "intune")]
pub use self::intune_i::*;

#[cfg(feature = "intune")]
pub use self::intune_l::*;

#[cfg(feature = "intune")]
pub use self::intune_ma::*;

#[cfg(feature = "intune")]
pub use self::intune_md::*;

#[cfg(feature = "intune")]
pub use self::intune_mi::*;

#[cfg(feature = "intune")]
pub use self::intune_mo::*;

#[cfg(feature = "intune")]
pub use self::intune_n::*;

#[cfg(feature = "intune")]
pub use self::intune_o::*;

#[cfg(feature = "intune")]
pub use self::intune_p::*;

#[cfg(feature = "intune")]
pub use self::intune_r::*;

#[cfg(feature = "intune")]
pub use self::intune_s::*;

#[cfg(feature = "intune")]
pub use self::intune_t::*;

#[cfg(feature = "intune")]
pub use self::intune_u::*;

#[cfg(feature = "intune")]
pub use self::intune_v::*;

#[cfg(feature = "intune")]
pub use self::intune_w::*;

#[cfg(feature = "intune")]
pub use self::intune_z::*;

#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "onenote")]
pub use self::onenote::*;

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "privacy")]
pub use self::privacy::*;

#[cfg(feature = "profile")]
pub use self::profile::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "security")]
pub use self::security_a::*;

#[cfg(feature = "security")]
pub use self::security_b::*;

#[cfg(feature = "security")]
pub use self::security_c::*;

#[cfg(feature = "security")]
pub use self::security_d::*;

#[cfg(feature = "security")]
pub use self::security_e::*;

#[cfg(feature = "security")]
pub use self::security_i::*;

#[cfg(feature = "security")]
pub use self::security_s::*;

#[cfg(feature = "security")]
pub use self::security_t::*;

#[cfg(feature = "security")]
pub use self::security_u::*;

pub use self::shared::*;

#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;

#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "tenant-relationships")]
pub use self::tenant_relationships::*;

#[cfg(feature = "users")]
pub use self::users::*;
