/**
 * Names of business software and of other things that customers use or weigh up instead, in normalised form. Common
 * English words are left out, however well known the product is.
 */
const NAMES =
  'salesforce hubspot pipedrive zoho dynamics netsuite sap s/4hana oracle workday servicenow infor epicor xero quickbooks quickbook datev lexware odoo navision acumatica syspro ifs jde peoplesoft ' +
  'ukg kronos adp paychex paylocity paycom rippling deel bamboohr personio hibob ceridian dayforce cornerstone successfactors cultureamp leapsome 15five workable icims taleo ' +
  'jira confluence asana trello clickup smartsheet airtable basecamp wrike sharepoint onedrive dropbox docusign pandadoc miro figma webex ' +
  'zendesk freshdesk freshservice intercom genesys five9 talkdesk avaya twilio ringcentral aircall dialpad kustomer gorgias ' +
  'tableau powerbi qlik snowflake databricks informatica talend fivetran dbt airflow mulesoft boomi workato zapier celonis alteryx sas spss matlab ' +
  'datadog splunk dynatrace newrelic grafana prometheus kibana logz crowdstrike sentinelone okta auth0 entra azure aws gcp sailpoint saviynt cyberark onelogin jumpcloud imprivata yubikey hashicorp vanta drata onetrust knowbe4 proofpoint mimecast tenable qualys rapid7 zscaler netskope ' +
  'guidewire duckcreek majesco sapiens ezlynx vertafore tractable friss verisk corelogic ' +
  'cerner meditech athenahealth allscripts teletracking qgenda nuance medidata veeva shiftmed amion ' +
  'procore planradar autodesk bim360 buildertrend buildxact aconex fieldwire plangrid trimble primavera bluebeam dalux thinkproject ' +
  'transporeon project44 fourkites blueyonder körber kinaxis o9 coupa ariba jaggaer ivalua basware medius stampli bill.com tipalti airbase avidxchange ottimate expensify payhawk pleo spendesk brex navan ' +
  'microlise samsara geotab verizon webfleet routific optimoroute onfleet bringg ' +
  'lightspeed mews cloudbeds siteminder kipsu stripe adyen worldpay sumup shopify magento woocommerce bigcommerce klarna ' +
  'marginedge marketman restaurant365 compeat crunchtime apicbase planday 7shifts rotacloud quinyx tanda humanforce ' +
  'yardi appfolio entrata realpage fixflo buildium propertybase ' +
  'moodle powerschool schoology infinitecampus brightspace turnitin bromcom edsby ' +
  'maximo fiix limble maintainx infraspeak archibus siemens rockwell honeywell schneider abb fanuc aveva wonderware osisoft ' +
  'mailchimp marketo eloqua pardot klaviyo braze iterable sendgrid amplitude mixpanel optimizely hotjar gainsight totango churnzero ' +
  'excel ';

const KNOWN = new Set(NAMES.split(' '));

/** Whether a word, in normalised form, names such a product. */
export function isKnownProduct(word: string): boolean {
  return KNOWN.has(word);
}
