//! Compares the parameters of bodies that both APIs have. Another body is a change of its request.

use super::change::Kind;
use super::list::{List, Pair, Subject, common, pairs};
use super::rules::Rule;
use super::side::Side;
use crate::model::api::Parameter;

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, list: &mut List) {
    for (path, pair) in pairs(&old.surface.requests, &new.surface.requests) {
        let Pair::Both(before, after) = pair else { continue };
        let area = common(before.area.as_deref(), after.area.as_deref());
        let request = Subject::new(Kind::Parameter, area, path);
        for (name, pair) in pairs(&before.parameters, &after.parameters) {
            compare_parameter(&request.part(Kind::Parameter, name), &pair, list);
        }
    }
}

fn compare_parameter(subject: &Subject, pair: &Pair<'_, &Parameter>, list: &mut List) {
    match pair {
        Pair::New(parameter) => {
            let is_argument = parameter.required == Some(true);
            let rule = if is_argument { Rule::ParameterDemanded } else { Rule::ParameterAdded };
            list.added(subject, rule, parameter.ty.to_string());
        }
        Pair::Old(parameter) => list.removed(subject, Rule::ParameterRemoved, parameter.ty.to_string()),
        Pair::Both(old, new) => {
            list.compare(subject, Rule::ParameterType, old.ty.to_string(), new.ty.to_string());
            list.compare(subject, Rule::ParameterRequired, required(old), required(new));
        }
    }
}

fn required(parameter: &Parameter) -> &'static str {
    if parameter.required == Some(true) { "required" } else { "optional" }
}
